package nl.goedgesprek.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.support.Paper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DossierTest {

    @Test
    void on_paper_stands_what_is_kept_and_no_heading_of_what_is_not() throws IOException {
        Paper paper = new Paper(dossier("Ik luister beter, zei Zoë Yıldız.").pdf());

        assertThat(paper.text())
                .containsSubsequence(
                        "Wat we bewaren",
                        "Gesprekken",
                        "donderdag 14 januari",
                        "Wat zou er beter gaan?",
                        "Ik luister beter, zei Zoë Yıldız.")
                .doesNotContain("Trajecten");
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Paper#hostileTexts")
    void stored_markup_is_inert_and_breaks_no_file(String hostile) throws IOException {
        Dossier dossier = dossier(hostile);
        Paper paper = new Paper(dossier.pdf());

        paper.assertInert();
        assertThat(paper.text()).contains("Wat zou er beter gaan?", hostile.replaceAll("\\W.*", ""));
        try (JsonReader reader = Json.createReader(new StringReader(dossier.json()))) {
            JsonObject read = reader.readObject();
            assertThat(read.getJsonArray("conversations")
                            .getJsonObject(0)
                            .getJsonArray("facts")
                            .getJsonObject(0)
                            .getString("value"))
                    .isEqualTo(hostile);
        }
    }

    private static Dossier dossier(String answer) {
        Dossier.Fact fact = new Dossier.Fact("answer", "Wat zou er beter gaan?", answer);
        return new Dossier(
                "Wat we bewaren",
                Instant.parse("2027-01-14T09:00:00Z"),
                Language.NL,
                List.of(
                        new Dossier.Part(
                                "conversations",
                                "Gesprekken",
                                List.of(new Dossier.Item("donderdag 14 januari", List.of(fact)))),
                        new Dossier.Part("programmes", "Trajecten", List.of())));
    }
}
