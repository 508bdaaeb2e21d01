package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;

/** Whoever gets hold of the data folder, or of a backup of it, reads no answer without the keys. */
class AtRestIT {

    private static final String ANSWERED = "Omdatikhenlaatmeebeslissen";
    private static final String ONLY_DRAFTED = "Nietverstuurdegedachte";
    private static final String ONLY_TYPED = "Aarzelaarster";
    private static final String DOOR = "Verborgenpoortsteeg";

    @Test
    void no_file_but_the_keys_tells_an_answer_and_without_them_as_a_file_or_a_setting_it_does_not_start()
            throws Exception {
        ProductProcess product = ProductProcess.start(Map.of());
        Path data = product.data();
        String draft;
        try (product) {
            Pages pages = new Pages(product.address("").toString());
            assertThat(booked(pages).uri().getPath()).startsWith("/afspraak/");
            draft = held(pages, visit(pages), ONLY_DRAFTED);
            pages.post("d", draft, "stap", "jij", "do", "boek", "name", ONLY_TYPED, "email", "geen");
            assertThat(pages.get("/?stap=vooraf&d=" + draft).body()).contains(ONLY_DRAFTED);
            assertThat(pages.get("/?stap=jij&d=" + draft).body()).contains(ONLY_TYPED);
            assertThat(filesWith(data, ANSWERED, ONLY_DRAFTED, ONLY_TYPED, DOOR))
                    .isEmpty();
        }
        assertThat(filesWith(data, ANSWERED, ONLY_DRAFTED, ONLY_TYPED, DOOR)).isEmpty();
        assertThat(filesWith(data, "Noor")).as("what is no secret is found").isNotEmpty();
        assertThat(ProductProcess.launch(Map.of("GOEDGESPREK_DATA", data.toString()), "backup")
                        .waitFor())
                .isZero();
        Path copies = data.resolveSibling("backup-" + data.getFileName());
        assertThat(filesWith(copies, ANSWERED, ONLY_DRAFTED, ONLY_TYPED, DOOR)).isEmpty();
        assertThat(filesWith(copies, "Noor")).as("what is no secret is found").isNotEmpty();

        assertThat(readableByOthers(data.resolve("log"))).isEmpty();
        assertThat(readableByOthers(copies)).isEmpty();
        Path keys = data.resolve("keys.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keys)))
                .isEqualTo("rw-------");
        Path elsewhere = Files.move(keys, data.resolveSibling(data.getFileName() + "-keys.json"));
        assertThat(refused(data)).contains(keys.toString(), "the key file is missing");
        assertThat(keys).doesNotExist();

        try (ProductProcess again =
                ProductProcess.start(Map.of("GOEDGESPREK_KEY", Files.readString(elsewhere)), data)) {
            Pages pages = new Pages(again.address("").toString());
            assertThat(pages.get("/?stap=vooraf&d=" + draft).body()).contains(ONLY_DRAFTED);
            assertThat(keys).doesNotExist();
        }
    }

    private static List<Path> readableByOthers(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> !file.equals(folder))
                    .filter(file -> !permissions(file).matches("rw[-x]------"))
                    .toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static HttpResponse<String> booked(Pages pages) {
        return pages.book(held(pages, pages.begin("video"), ANSWERED));
    }

    /** A draft at a door. */
    private static String visit(Pages pages) {
        String key = pages.begin("bezoek");
        pages.post(
                "d",
                key,
                "stap",
                "plek",
                "do",
                "plek",
                "postcode",
                "3511AB",
                "houseNumber",
                "12",
                "street",
                DOOR,
                "city",
                DOOR);
        assertThat(pages.get("/?stap=plek&d=" + key).body()).contains(DOOR);
        return key;
    }

    /** The draft with a moment and one answer. */
    private static String held(Pages pages, String key, String answer) {
        List<String> moments = pages.lastFreeDay(key);
        pages.hold(key, moments.get(0));
        String version = pages.version(key);
        pages.post("d", key, "stap", "vooraf", "do", "vooraf", "versie", version, "q-volgen", answer);
        return key;
    }

    private static List<Path> filesWith(Path folder, String... words) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(words).anyMatch(word -> tells(file, word)))
                    .toList();
        }
    }

    /** As Derby, UTF-8 and Java's own two bytes a character write it. */
    private static boolean tells(Path file, String word) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return bytes.contains(word)
                    || bytes.contains(
                            new String(word.getBytes(StandardCharsets.UTF_16BE), StandardCharsets.ISO_8859_1));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String refused(Path data) throws Exception {
        Map<String, String> settings = new HashMap<>(Map.of("GOEDGESPREK_DATA", data.toString()));
        settings.put("GOEDGESPREK_HTTP_PORT", String.valueOf(ProductProcess.freePort()));
        Process process = ProductProcess.launch(settings);
        assertThat(process.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return String.join("\n", process.inputReader().lines().toList());
    }
}
