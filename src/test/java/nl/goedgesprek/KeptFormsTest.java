package nl.goedgesprek;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the coach types is kept by the id of its form. */
class KeptFormsTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final List<String> DESK = List.of("admin", "WEB-INF/admin", "WEB-INF/coaching", "WEB-INF/intake");
    private static final Pattern FORM =
            Pattern.compile("<(?:h:)?form\\b(?<head>[^>]*)>(?<body>.*?)</(?:h:)?form>", Pattern.DOTALL);
    private static final Pattern TYPED = Pattern.compile("<(gg:field|gg:choice|select|textarea|ui:include)\\b"
            + "|<input(?![^>]*(type=\"(hidden|submit)\"|readonly=))");

    @Test
    void a_form_of_the_desk_in_which_something_is_typed_or_chosen_has_an_id() throws IOException {
        List<String> forms = new ArrayList<>();
        for (String folder : DESK) {
            try (Stream<Path> pages = Files.list(PAGES.resolve(folder))) {
                for (Path page : pages.toList()) {
                    Matcher form = FORM.matcher(Files.readString(page));
                    while (form.find()) {
                        if (TYPED.matcher(form.group("body")).find()) {
                            forms.add(page + ":" + form.group("head"));
                        }
                    }
                }
            }
        }
        assertThat(forms)
                .filteredOn(form -> !form.contains("method=\"get\""))
                .hasSizeGreaterThan(30)
                .allMatch(form -> form.contains(" id=\""));
    }
}
