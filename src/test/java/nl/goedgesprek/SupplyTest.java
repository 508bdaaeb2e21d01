package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What the server is made of, which no bill of ours names, is listed for who looks for known holes. */
class SupplyTest {

    private static final Path LISTED = Path.of("src/main/dist/server-bom.json");

    /** What says itself by another name than Maven's. */
    private static final Map<String, String> BUNDLES = Map.of(
            "com.h2database", "com.h2database/h2",
            "org.objectweb.asm", "org.ow2.asm/asm",
            "io.projectreactor.reactor-core", "io.projectreactor/reactor-core",
            "reactive-streams", "org.reactivestreams/reactive-streams");

    /** Where what was packed together with others says of which version it is. */
    private static final Map<String, List<String>> PACKED = Map.of(
            "org/glassfish/grizzly/version.properties",
            List.of("grizzly.version", "org.glassfish.grizzly/grizzly-framework"),
            "io/opentelemetry/sdk/version.properties",
            List.of("sdk.version", "io.opentelemetry/opentelemetry-sdk"));

    @Test
    void each_part_of_the_server_is_listed_in_its_version() throws IOException {
        TreeSet<String> parts = new TreeSet<>();
        Path server = Path.of(PayaraMicro.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        try (ZipInputStream whole = new ZipInputStream(Files.newInputStream(server))) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    read(new JarInputStream(whole), parts);
                }
            }
        }
        parts.removeIf(part -> part.startsWith("pkg:maven/fish.payara"));

        assertThat(parts).hasSizeGreaterThan(150);
        assertThat(listed()).containsExactlyElementsOf(parts);
    }

    /** CVE-2026-46581: what is included by an address that came in a request would run here, wherever it stands. */
    @Test
    void every_page_includes_others_by_a_fixed_path() throws IOException {
        Pattern included =
                Pattern.compile("<ui:(?:include|decorate|composition)\\b[^>]*\\b(?:src|template)=\"([^\"]*)\"");
        List<String> paths = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/webapp"))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                included.matcher(Files.readString(file)).results().forEach(found -> paths.add(found.group(1)));
            }
        }
        assertThat(paths).hasSizeGreaterThan(100).allMatch(path -> path.matches("/[\\w/-]+\\.xhtml"));
    }

    /** Not closed, for the whole is read on. */
    private static void read(JarInputStream part, TreeSet<String> parts) throws IOException {
        Optional.ofNullable(part.getManifest()).ifPresent(manifest -> {
            String name = String.valueOf(manifest.getMainAttributes().getValue("Bundle-SymbolicName"));
            String version = String.valueOf(manifest.getMainAttributes().getValue("Bundle-Version"));
            Optional.ofNullable(BUNDLES.get(name.replaceFirst(";.*", "")))
                    .ifPresent(bundle -> parts.add(purl(bundle, version.replace(".RELEASE", ""))));
        });
        for (ZipEntry entry = part.getNextEntry(); entry != null; entry = part.getNextEntry()) {
            String name = entry.getName();
            if (name.startsWith("META-INF/maven/") && name.endsWith("/pom.properties")) {
                Properties said = properties(part);
                parts.add(purl(
                        said.getProperty("groupId") + '/' + said.getProperty("artifactId"),
                        said.getProperty("version")));
            } else if (PACKED.containsKey(name)) {
                List<String> packed = PACKED.get(name);
                parts.add(purl(packed.get(1), properties(part).getProperty(packed.get(0))));
            }
        }
    }

    private static Properties properties(InputStream in) throws IOException {
        Properties properties = new Properties();
        properties.load(in);
        return properties;
    }

    private static String purl(String name, String version) {
        return "pkg:maven/" + name + '@' + version;
    }

    private static TreeSet<String> listed() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(LISTED))) {
            return new TreeSet<>(reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream()
                    .map(part -> part.getString("purl"))
                    .toList());
        }
    }
}
