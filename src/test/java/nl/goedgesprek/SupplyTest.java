package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import fish.payara.micro.PayaraMicro;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarInputStream;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.primefaces.PrimeFaces;

/** What the server and PrimeFaces are made of, and fonts and data, which no bill of the build names, is listed for who looks for known holes. */
class SupplyTest {

    private static final Path SERVER = Path.of("src/main/dist/server-bom.json");
    private static final Path BROWSER = Path.of("src/main/dist/browser-bom.json");
    private static final Path DATA = Path.of("src/main/dist/data-bom.json");

    /** How a script says of which version it is: {@code version="1.14.1"}, {@code Version: 5.0.10}, {@code Chart.js v4.4.7}, {@code Touch Punch 1.1.5}. */
    private static final Pattern SAID = Pattern.compile(
            "(?i:version)[\"']?\\s*[:=]\\s*[\"']?(\\d+\\.\\d+[\\w.-]*)|\\b(?:v|Punch )(\\d+\\.\\d+\\.\\d+[\\w.-]*)");

    /** What in PrimeFaces' scripts reads like a version of something, and is none or one of a part's own parts. */
    private static final Set<String> NO_LIBRARY = Set.of(
            "core.js 15.0.13",
            "diagram/diagram.js 0.4.0",
            "diagram/diagram.js 0.8.0",
            "diagram/diagram.js 0.9.0",
            "diagram/diagram.js 1.0.0",
            "diagram/diagram.js 1.1",
            "jquery/jquery-plugins.js 0.2.3",
            "keyfilter/keyfilter.js 1.8",
            "moment/moment.js 1.2.1",
            "raphael/raphael.js 1.1",
            "timeline/timeline.js 0.9");

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
        try (ZipInputStream whole = new ZipInputStream(Files.newInputStream(jarOf(PayaraMicro.class)))) {
            for (ZipEntry entry = whole.getNextEntry(); entry != null; entry = whole.getNextEntry()) {
                if (entry.getName().endsWith(".jar")) {
                    read(new JarInputStream(whole), parts);
                }
            }
        }
        parts.removeIf(part -> part.startsWith("pkg:maven/fish.payara"));

        assertThat(parts).hasSizeGreaterThan(150);
        assertThat(listed(SERVER).map(part -> part.getString("purl"))).containsExactlyInAnyOrderElementsOf(parts);
    }

    @Test
    void each_library_in_the_scripts_of_primefaces_is_listed_in_its_version() throws IOException {
        Map<String, String> scripts = scriptsOfPrimeFaces();
        TreeSet<String> said = new TreeSet<>();
        scripts.forEach((name, script) -> SAID.matcher(script)
                .results()
                .map(found -> found.group(found.group(1) == null ? 2 : 1))
                .forEach(version -> said.add(name + ' ' + version)));
        said.removeAll(NO_LIBRARY);

        assertThat(scripts).hasSizeGreaterThan(40);
        assertThat(listed(BROWSER).filter(part -> part.containsKey("version")).map(SupplyTest::fileAndVersion))
                .containsExactlyInAnyOrderElementsOf(said);
        assertThat(listed(BROWSER))
                .allSatisfy(part -> assertThat(scripts).containsKey(file(part)))
                .allSatisfy(part -> assertThat(part.getJsonArray("licenses")).isNotEmpty());
    }

    @Test
    void fonts_and_data_are_listed_as_they_are_with_their_licence() throws IOException {
        Map<String, String> shipped = new TreeMap<>();
        for (Path folder : List.of(Path.of("src/main/webapp"), Path.of("src/main/resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(SupplyTest::isOthers).toList()) {
                    shipped.put(file.toString(), sha256(Files.readAllBytes(file)));
                }
            }
        }

        assertThat(listed(DATA).collect(Collectors.toMap(SupplyTest::file, SupplyTest::hash)))
                .containsExactlyInAnyOrderEntriesOf(shipped);
        assertThat(listed(DATA))
                .allSatisfy(part -> assertThat(part.getJsonArray("licenses")).isNotEmpty());
    }

    /** What somebody else made and is no program. */
    private static boolean isOthers(Path file) {
        return file.toString().matches(".*\\.(woff2|ttf|csv)|.*/common-passwords\\.txt");
    }

    private static String hash(JsonObject part) {
        return part.getJsonArray("hashes").getJsonObject(0).getString("content");
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static String fileAndVersion(JsonObject part) {
        return file(part) + ' ' + part.getString("version");
    }

    private static String file(JsonObject part) {
        return part.getJsonArray("properties").getJsonObject(0).getString("value");
    }

    /** All but its words in other languages, by their place in PrimeFaces' own folder. */
    private static Map<String, String> scriptsOfPrimeFaces() throws IOException {
        String folder = "META-INF/resources/primefaces/";
        Map<String, String> scripts = new TreeMap<>();
        try (ZipInputStream jar = new ZipInputStream(Files.newInputStream(jarOf(PrimeFaces.class)))) {
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                String name = entry.getName();
                if (name.startsWith(folder) && name.endsWith(".js") && !name.startsWith(folder + "locales/")) {
                    scripts.put(
                            name.substring(folder.length()), new String(jar.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return scripts;
    }

    private static Path jarOf(Class<?> type) {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().getPath());
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

    /** CVE-2026-120421: the number of a window, which comes in the address, would stand in the page as it came. */
    @Test
    void no_window_is_told_from_another_by_its_address() throws IOException {
        assertThat(Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml")))
                .contains("jakarta.faces.")
                .doesNotContain("CLIENT_WINDOW_MODE");
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

    private static Stream<JsonObject> listed(Path bill) throws IOException {
        try (JsonReader reader = Json.createReader(Files.newInputStream(bill))) {
            return reader.readObject().getJsonArray("components").getValuesAs(JsonObject.class).stream();
        }
    }
}
