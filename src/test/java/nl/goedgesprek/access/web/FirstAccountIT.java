package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How the first account comes to be when the settings name none. */
class FirstAccountIT {

    private static final String PASSWORD = "een zin die ik verzin";
    private static final String ANOTHER = "een andere zin daarna";

    @TempDir
    Path folder;

    @Test
    void the_link_on_the_console_makes_the_account_once_and_another_one_lets_its_owner_come_back() throws Exception {
        String link;
        try (ProductProcess product = ProductProcess.start(Map.of(), folder)) {
            link = setupLink(product.output());
            Visitor coach = new Visitor(product);
            try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
                browser.go(product.address(link));
                browser.find("[id='setup:email']");
                browser.checkAtEveryWidth("setup");
            }

            assertThat(create(coach, link, "te kort", "te kort").body()).contains("minstens 12 tekens");
            assertThat(create(coach, link, PASSWORD, PASSWORD + "!").body()).contains("niet hetzelfde");
            assertThat(Visitor.target(create(coach, link, PASSWORD, PASSWORD))).isEqualTo("/admin");
            assertThat(coach.get("/admin").statusCode()).isEqualTo(200);
            assertThat(new Visitor(product).get(link).body()).contains("Deze link werkt niet");
        }
        String wayBack = setupLink(ownerLink());
        try (ProductProcess again = ProductProcess.start(Map.of(), folder)) {
            assertThat(again.output()).noneMatch(line -> line.contains("/admin/setup"));
            assertThat(again.output()).anyMatch(line -> line.endsWith("/admin/login"));
            assertThat(new Visitor(again).get(link).body()).contains("Deze link werkt niet");
            assertTheOwnerComesBack(again, wayBack);
        }
    }

    /** Who lost all he logs in with, and has the machine. */
    private static void assertTheOwnerComesBack(ProductProcess product, String wayBack) {
        Visitor guesser = new Visitor(product);
        assertThat(Stream.generate(() ->
                                guesser.logIn("coach@example.com", "geraden").body())
                        .limit(50))
                .as("somebody guesses until all have to wait")
                .anyMatch(page -> page.contains("Dit is te vaak geprobeerd."));
        Visitor owner = new Visitor(product);
        assertThat(Visitor.target(create(owner, wayBack, ANOTHER, ANOTHER))).isEqualTo("/admin");
        assertThat(owner.get("/admin/instellingen/coaches/nieuw").statusCode()).isEqualTo(200);
        assertThat(new Visitor(product).get(wayBack).body()).contains("Deze link werkt niet");
    }

    private List<String> ownerLink() throws Exception {
        Process command = ProductProcess.launch(Map.of("GOEDGESPREK_DATA", folder.toString()), "owner-link");
        List<String> said = command.inputReader().lines().toList();
        assertThat(command.waitFor()).as("%s", said).isZero();
        return said;
    }

    private static HttpResponse<String> create(Visitor coach, String link, String password, String repeated) {
        return coach.submit(
                link,
                "setup",
                "create",
                Map.of("email", "coach@example.com", "password", password, "repeated", repeated));
    }

    private static String setupLink(List<String> output) {
        String line = output.stream()
                .filter(said -> said.contains("/admin/setup?token="))
                .findFirst()
                .orElseThrow();
        URI link = URI.create(line.substring(line.indexOf("http")));
        return link.getPath() + '?' + link.getQuery();
    }
}
