package nl.goedgesprek;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.Nodes;
import nl.goedgesprek.support.PostgresServer;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * Two nodes over one database, begun at once on an empty one; a coach in the middle of a note and a visitor in the fourth
 * step do not notice on which of them they are, nor that theirs is killed. Ends with an error when they do.
 */
final class NodeFailover {

    private static final Map<String, String> SETTINGS = Map.of(
            "GOEDGESPREK_DEMO", "true", "GOEDGESPREK_ADMIN_EMAIL", EMAIL, "GOEDGESPREK_ADMIN_PASSWORD", PASSWORD);

    private NodeFailover() {}

    /** The first argument may be the folder of an older distribution: then the node that is killed is one of that. */
    public static void main(String[] arguments) throws Exception {
        if (!arguments[0].isEmpty()) {
            System.setProperty(ProductProcess.HOME_PROPERTY, arguments[0]);
        }
        try (PostgresServer server = PostgresServer.start();
                Nodes nodes = Nodes.start(2, server.newDatabase(), SETTINGS);
                Browser coach = Browser.open(Browser.DESKTOP, "nl");
                Browser leader = Browser.open(Browser.PHONE, "nl")) {
            if (System.clearProperty(ProductProcess.HOME_PROPERTY) != null) {
                nodes.stop(1);
                nodes.startAgain(1);
            }
            assertThatAnyRequestMayReachAnyNode(nodes);
            assertThatALimitHoldsOverNodes(nodes);

            nodes.front().lead(0);
            coach.logIn(nodes.front(), EMAIL, PASSWORD);
            coach.go(nodes.front().address("/admin/gesprekken?zoek=zilverberg"));
            coach.find(".rows tbody th a").sendKeys(Keys.ENTER);
            coach.find("#text-PRIVATE").sendKeys("Een.");
            coach.await(page -> coach.find("#state-PRIVATE").getText().startsWith("Bewaard om"));
            walkToTheQuestions(leader, nodes);
            leader.find("#q-volgen").sendKeys("Ik luister.");

            nodes.kill(0);

            coach.find("#text-PRIVATE").sendKeys(" Twee.");
            coach.await(page -> coach.find("#state-PRIVATE").getText().startsWith("Bewaard om"));
            coach.driver().navigate().refresh();
            assertThat(coach.find("#text-PRIVATE").getAttribute("value")).isEqualTo("Een. Twee.");
            press(leader, ".primary[value=vooraf]");
            leader.find("#name").sendKeys("Noor");
            leader.find("#email").sendKeys("noor@example.com");
            click(leader, "#akkoord");
            press(leader, "#book");
            assertThat(leader.driver().getCurrentUrl()).contains("/afspraak/");
            System.out.println("Nobody noticed anything.");
        }
        System.exit(0);
    }

    /** Each of a person's requests goes to another node than the one before. */
    private static void assertThatAnyRequestMayReachAnyNode(Nodes nodes) {
        Visitor coach = new Visitor(nodes.node(1));
        HttpResponse<String> login =
                coach.send(HttpRequest.newBuilder(nodes.node(0).address("/admin/login")));
        HttpResponse<String> in = coach.submit(login, "login", "enter", Map.of("email", EMAIL, "password", PASSWORD));
        assertThat(Visitor.target(in)).isEqualTo("/admin");
        for (int node : List.of(0, 1, 0)) {
            assertThat(coach.send(HttpRequest.newBuilder(nodes.node(node).address("/admin/instellingen/inloggen")))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    /** By the free moments, of which an address may ask 120 times a minute. */
    private static void assertThatALimitHoldsOverNodes(Nodes nodes) {
        LocalDate day = LocalDate.now(ZoneId.of("Europe/Amsterdam")).plusDays(10);
        String path = "/api/v1/meeting-types/video/slots?from=" + day + "&to=" + day;
        Visitor[] visitors = {new Visitor(nodes.node(0)), new Visitor(nodes.node(1))};
        for (Visitor visitor : visitors) {
            visitor.get(path);
        }
        IntStream.range(0, 118).forEach(i -> visitors[0].get(path));
        for (Visitor visitor : visitors) {
            assertThat(visitor.get(path).statusCode()).isEqualTo(429);
        }
    }

    private static void walkToTheQuestions(Browser leader, Nodes nodes) {
        leader.go(nodes.front().address("/"));
        press(leader, "#type-video");
        press(leader, "#m-next");
        press(leader, "td button");
        press(leader, ".times button");
        press(leader, "#on");
    }

    private static void press(Browser browser, String css) {
        WebElement main = browser.find("main");
        click(browser, css);
        browser.await(ExpectedConditions.stalenessOf(main));
    }

    /** Wherever one has to scroll for it. */
    private static void click(Browser browser, String css) {
        WebElement control = browser.find(css);
        browser.driver().executeScript("arguments[0].scrollIntoView({block: 'center'})", control);
        control.click();
    }
}
