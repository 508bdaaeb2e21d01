package nl.goedgesprek.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.MailServer;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/**
 * All ways in and out, in a real browser. It has a product of its own, for it needs a mail server, and changes with what
 * one logs in.
 */
class WaysInBrowserIT {

    private static final String EMAIL = "coach@example.nl";
    private static final String PASSWORD = "kort maar krachtig";
    private static final String ANOTHER = "langer en nog krachtiger";
    private static final String NEXT = "coach.nieuw@example.nl";
    private static final Pattern ADDRESS = Pattern.compile("/admin/address\\?token=[\\w-]{27}");
    private static final Pattern SECRET = Pattern.compile("<p class=\"secret\"><code>([A-Z2-7 ]+)<");
    private static final String WAYS = "/admin/instellingen/inloggen";
    private static final String KNOWN_BROWSER = "known-browser";
    private static final Pattern LINK = Pattern.compile("/admin/reset\\?token=[\\w-]{27}");

    /** What the tests opened so far. */
    private static final Set<String> OPENED = ConcurrentHashMap.newKeySet();

    private static MailServer server;
    private static Provider provider;
    private static ProductProcess product;

    @BeforeAll
    static void start() {
        server = MailServer.start();
        provider = Provider.start();
        product = ProductProcess.start(Map.of(
                "GOEDGESPREK_ADMIN_EMAIL",
                EMAIL,
                "GOEDGESPREK_ADMIN_PASSWORD",
                PASSWORD,
                "GOEDGESPREK_SMTP_URL",
                server.address(""),
                "GOEDGESPREK_OIDC_ISSUER",
                provider.issuer(),
                "GOEDGESPREK_OIDC_CLIENT_ID",
                Provider.CLIENT,
                "GOEDGESPREK_OIDC_CLIENT_SECRET",
                Provider.SECRET,
                "GOEDGESPREK_TRUSTED_PROXIES",
                "127.0.0.1"));
    }

    @AfterAll
    static void stop() {
        product.close();
        server.close();
        provider.close();
    }

    @Test
    void who_forgot_his_password_chooses_another_by_a_link_that_works_once() throws Exception {
        Visitor elsewhere = new Visitor(product);
        logIn(elsewhere, PASSWORD);
        assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(200);

        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.go(product.address("/admin/login"));
            browser.find("a[href='/admin/forgotten']").click();
            browser.find("[id='forgotten:email']").sendKeys("niemand@example.nl", Keys.ENTER);
            String unknown = browser.find(".done").getText();
            browser.go(product.address("/admin/forgotten"));
            browser.find("[id='forgotten:email']");
            browser.checkAtEveryWidth("forgotten");
            browser.find("[id='forgotten:email']").sendKeys(EMAIL, Keys.ENTER);
            assertThat(browser.find(".done").getText()).isEqualTo(unknown);

            String link = link();
            assertThat(server.mailsTo("niemand@example.nl")).isEmpty();
            browser.go(product.address(link));
            type(browser, "[id='reset:password']", "Wachtwoord2026");
            type(browser, "[id='reset:repeated']", "Wachtwoord2026");
            browser.find("[id='reset:choose']").click();
            browser.await(page -> browser.text().contains("de lijst die inbrekers het eerst proberen"));
            browser.checkAtEveryWidth("reset");
            type(browser, "[id='reset:password']", ANOTHER);
            type(browser, "[id='reset:repeated']", ANOTHER);
            browser.find("[id='reset:choose']").click();
            browser.await(ExpectedConditions.urlContains("/admin/login"));
            assertThat(browser.driver().manage().getCookieNamed(KNOWN_BROWSER)).isNotNull();

            assertThat(elsewhere.get("/admin").statusCode()).isEqualTo(302);
            assertThat(new Visitor(product).get(link).body()).contains("Deze link werkt niet");
            browser.logIn(product, EMAIL, ANOTHER);
            changeBack(browser);
        }
    }

    /** The link in the mail, which opened nothing before it was sent. */
    private static String link() throws InterruptedException {
        return link(EMAIL, LINK);
    }

    private static String link(String mailbox, Pattern pattern) throws InterruptedException {
        server.awaitMailTo(mailbox, mail -> links(mail, pattern).anyMatch(link -> !OPENED.contains(link)));
        return server.mailsTo(mailbox).stream()
                .flatMap(mail -> links(mail, pattern))
                .filter(OPENED::add)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<String> links(MailServer.Mail mail, Pattern pattern) {
        return pattern.matcher(plain(mail)).results().map(MatchResult::group);
    }

    @Test
    void a_browser_that_chose_a_password_by_a_link_is_not_known_before_it_showed_the_second_step() throws Exception {
        Visitor own = new Visitor(product);
        logIn(own, PASSWORD);
        OneTimeCodes app = switchOn(own);

        Visitor mailbox = new Visitor(product);
        try {
            chooseByLink(mailbox, app);
        } finally {
            mailbox.send(WAYS, "step", Map.of("stepNow", PASSWORD, "stepEnd", ""));
        }
        Visitor again = new Visitor(product);
        logIn(again, PASSWORD);
        assertThat(again.get("/admin").statusCode()).isEqualTo(200);
    }

    private static void chooseByLink(Visitor mailbox, OneTimeCodes app) throws Exception {
        mailbox.submit("/admin/forgotten", "forgotten", "ask", Map.of("email", EMAIL));
        HttpResponse<String> chosen =
                mailbox.submit(link(), "reset", "choose", Map.of("password", PASSWORD, "repeated", PASSWORD));
        assertThat(Visitor.target(chosen))
                .as("the password is proven, the code is not")
                .isEqualTo("/admin/code");
        assertThat(chosen.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.startsWith(KNOWN_BROWSER));
        assertThat(mailbox.get("/admin").statusCode()).isEqualTo(302);

        HttpResponse<String> passed = mailbox.submit(
                "/admin/code",
                "second",
                "pass",
                Map.of("code", app.at(Instant.now().getEpochSecond() / 30 + 1)));
        assertThat(passed.headers().allValues("Set-Cookie")).anyMatch(cookie -> cookie.startsWith(KNOWN_BROWSER));
    }

    /** Asks for a code of the phone from now on. */
    private static OneTimeCodes switchOn(Visitor own) {
        HttpResponse<String> begun = own.send(WAYS, "step", Map.of("stepNow", PASSWORD, "stepBegin", ""));
        OneTimeCodes app = app(begun);
        String code = app.at(Instant.now().getEpochSecond() / 30);
        own.send(WAYS, "step", Map.of("stepCode", code, "stepConfirm", ""));
        return app;
    }

    private static OneTimeCodes app(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).isTrue();
        return new OneTimeCodes(secret.group(1).replace(" ", ""));
    }

    @Test
    void another_address_counts_only_when_its_mailbox_confirms_it_and_the_old_one_is_told() throws Exception {
        move(EMAIL, NEXT);
        Visitor visitor = new Visitor(product);
        assertThat(Visitor.target(logIn(visitor, NEXT, PASSWORD))).isEqualTo("/admin");
        move(NEXT, EMAIL);
    }

    @Test
    void the_provider_and_the_mail_server_are_told_to_who_may_know_of_them() {
        Visitor coach = new Visitor(product);
        logIn(coach, PASSWORD);
        String register = "/admin/instellingen/verwerkingsregister";

        assertThat(coach.get("/privacy?lang=nl").body())
                .contains("via de mailserver 127.0.0.1.")
                .doesNotContain("nog geen mailserver");
        assertThat(coach.get("/privacy?lang=en").body())
                .contains("through the mail server 127.0.0.1.")
                .doesNotContain("No mail server");
        assertThat(coach.get(register + "?lang=nl").body())
                .contains("De mailserver 127.0.0.1: ", "localhost, waar coaches inloggen")
                .doesNotContain("geen mailserver");
        assertThat(coach.get(register + "?lang=en").body())
                .contains("The mail server 127.0.0.1: ", "localhost, where coaches log in")
                .doesNotContain("No mail server");
    }

    @Test
    void a_provider_that_talks_without_end_is_not_listened_to() {
        provider.welcome(EMAIL);
        Visitor visitor = new Visitor(product);
        HttpResponse<String> away = visitor.get("/admin/oidc");
        assertThat(Visitor.target(away)).isEqualTo("/authorize");
        provider.talk(1 << 20);
        try {
            HttpResponse<String> back = visitor.send(onwards(visitor.send(onwards(away))));
            assertThat(back.body()).contains("Inloggen lukte niet");
            assertThat(visitor.get("/admin").statusCode()).isEqualTo(302);
        } finally {
            provider.talk(0);
        }
    }

    private static HttpRequest.Builder onwards(HttpResponse<String> redirect) {
        return HttpRequest.newBuilder(
                URI.create(redirect.headers().firstValue("Location").orElseThrow()));
    }

    @Test
    void who_leaves_for_the_provider_again_and_again_is_slowed_down_and_it_is_not_asked_each_time() {
        Visitor visitor = new Visitor(product, "203.0.113.9");
        visitor.get("/admin/oidc");
        int asked = provider.asked();
        // On a slow machine leaving takes longer than the first pauses; they become longer, and leaving does not.
        HttpResponse<String> refused = Stream.generate(() -> visitor.get("/admin/oidc"))
                .limit(50)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow();
        assertThat(refused.body()).contains("Dit is te vaak geprobeerd.");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        assertThat(provider.asked()).isEqualTo(asked);
        assertThat(Visitor.target(new Visitor(product, "203.0.113.10").get("/admin/oidc")))
                .isEqualTo("/authorize");
    }

    @Test
    void what_an_app_is_to_be_told_is_shown_only_where_the_password_was_typed() {
        String shown = "class=\"secret\"";
        Visitor own = new Visitor(product);
        logIn(own, PASSWORD);
        assertThat(own.send(WAYS, "step", Map.of("stepNow", PASSWORD, "stepBegin", ""))
                        .body())
                .contains(shown);

        Map<String, String> guess = Map.of("stepCode", "000000", "stepConfirm", "");
        Visitor other = new Visitor(product);
        logIn(other, PASSWORD);
        assertThat(other.send(WAYS, "step", guess).body())
                .doesNotContain(shown)
                .contains("Typ je wachtwoord en begin opnieuw.");
        HttpResponse<String> wrong = own.send(WAYS, "step", guess);
        assertThat(wrong.body()).contains(shown);

        String code = app(wrong).at(Instant.now().getEpochSecond() / 30);
        Map<String, String> right = Map.of("stepCode", code, "stepConfirm", "");
        assertThat(own.send(WAYS, "step", right).body()).doesNotContain(shown);
        try {
            Map<String, String> begin = Map.of("stepNow", PASSWORD, "stepBegin", "");
            for (Map<String, String> again : List.of(right, begin)) {
                assertThat(Visitor.target(own.send(WAYS, "step", again)))
                        .as("pressed again: it is on")
                        .isEqualTo(WAYS);
            }
        } finally {
            own.send(WAYS, "step", Map.of("stepNow", PASSWORD, "stepEnd", ""));
        }
    }

    private static void move(String from, String to) throws Exception {
        Visitor coach = new Visitor(product);
        logIn(coach, from, PASSWORD);
        HttpResponse<String> asked =
                coach.send(WAYS, "account", Map.of("email", to, "password", "", "now", PASSWORD, "saveAccount", ""));
        assertThat(asked.headers().firstValue("Location").orElse("")).endsWith("?gemaild");
        server.awaitMailTo(
                from,
                mail -> plain(mail).contains(to)
                        && !ADDRESS.matcher(plain(mail)).find());
        String link = link(to, ADDRESS);

        for (int look = 0; look < 3; look++) {
            assertThat(new Visitor(product).get(link).body()).contains(to);
        }
        assertThat(Visitor.target(logIn(new Visitor(product), from, PASSWORD))).isEqualTo("/admin");
        assertIsReadable(link, to);
        Visitor mailbox = new Visitor(product);
        assertThat(Visitor.target(mailbox.submit(link, "address", "confirm", Map.of())))
                .isEqualTo("/admin/login");
        assertThat(coach.get("/admin").statusCode()).isEqualTo(302);
        assertThat(logIn(new Visitor(product), from, PASSWORD).statusCode()).isEqualTo(200);
        assertThat(mailbox.get(link).body()).contains("Deze link werkt niet");
    }

    private static void assertIsReadable(String link, String address) {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.go(product.address(link));
            browser.find("[id='address:confirm']");
            assertThat(browser.text()).contains(address);
            browser.checkAtEveryWidth("address");
        }
    }

    private static String plain(MailServer.Mail mail) {
        String raw = mail.text();
        Matcher coded = Pattern.compile("base64\\R\\R([A-Za-z0-9+/=\\r\\n]+)").matcher(raw);
        StringBuilder all = new StringBuilder(raw.replace("=\r\n", "").replace("=3D", "="));
        while (coded.find()) {
            all.append(new String(Base64.getMimeDecoder().decode(coded.group(1)), StandardCharsets.UTF_8));
        }
        return all.toString();
    }

    private static void changeBack(Browser browser) {
        browser.go(product.address(WAYS));
        type(browser, "#password", PASSWORD);
        type(browser, "#now", ANOTHER);
        browser.find("button[name=saveAccount]").sendKeys(Keys.ENTER);
        browser.await(ExpectedConditions.urlContains("/admin/login"));
    }

    @Test
    void where_one_is_logged_in_is_listed_and_ended_one_by_one_or_all_at_once() {
        Visitor first = new Visitor(product);
        Visitor second = new Visitor(product);
        logIn(first, PASSWORD);
        logIn(second, PASSWORD);

        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            browser.find("a[href$='/inloggen']").click();
            assertThat(browser.find("#devices .ways").getText())
                    .contains("Chrome on Linux", "This device", "Unknown browser");
            int before = browser.all("button[name=stop]").size();
            browser.check("ways-" + Browser.DESKTOP + "en");
            browser.find("button[name=stop]").click();
            browser.await(page -> browser.all("button[name=stop]").size() == before - 1);
            browser.find("button[name=others]").click();
            browser.await(page -> browser.all("button[name=stop]").isEmpty());
            assertThat(browser.find("#devices .ways").getText()).contains("This device");
        }
        assertThat(first.get("/admin").statusCode()).isEqualTo(302);
        assertThat(second.get("/admin").statusCode()).isEqualTo(302);
    }

    @Test
    void who_guesses_is_slowed_down_and_keeps_nobody_out_who_came_in_before() {
        Visitor known = new Visitor(product);
        logIn(known, PASSWORD);
        Visitor stranger = new Visitor(product);
        for (int i = 0; i < 10; i++) {
            assertThat(logIn(stranger, "geraden " + i)).contains("horen niet bij elkaar");
        }
        // On a slow machine a guess takes longer than the first pause; the pauses become longer, and guesses do not.
        List<String> refusals = Stream.generate(() -> logIn(stranger, "geraden"))
                .limit(10)
                .takeWhile(answer -> !answer.contains("Dit is te vaak geprobeerd."))
                .toList();
        assertThat(refusals).hasSizeLessThan(10);
        assertThat(logIn(stranger, PASSWORD)).contains("Dit is te vaak geprobeerd.");

        known.post(product.address("/admin/uit"), Map.of());
        logIn(known, PASSWORD);
        assertThat(known.get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void a_code_of_the_phone_is_asked_for_once_it_is_on_and_paper_or_a_passkey_stands_in_for_it() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            OneTimeCodes app = switchOn(browser);
            long step = Instant.now().getEpochSecond() / 30;
            type(browser, "#stepCode", "000000");
            browser.find("button[name=stepConfirm]").sendKeys(Keys.ENTER);
            assertThat(browser.find("#stepCode-error").getText()).startsWith("Deze code klopt niet");
            browser.find("#stepCode").sendKeys(app.at(step), Keys.ENTER);
            browser.find(".paper");
            List<String> paper =
                    browser.all(".paper li").stream().map(WebElement::getText).toList();
            assertThat(paper).hasSize(10);
            browser.checkAtEveryWidth("ways-paper");
            browser.go(product.address(WAYS));
            browser.find("button[name=stepEnd]");
            assertThat(browser.all(".paper, .secret")).isEmpty();

            halfWay(browser);
            browser.checkAtEveryWidth("code");
            browser.find("[id='second:code']").sendKeys(app.at(step), Keys.ENTER);
            browser.await(page -> browser.text().contains("of is al gebruikt"));
            type(browser, "[id='second:code']", app.at(step + 1));
            browser.find("[id='second:pass']").click();
            browser.find(".side");

            halfWay(browser);
            browser.find("[id='second:code']")
                    .sendKeys(paper.get(0).toUpperCase(Locale.ROOT).replace("-", " "), Keys.ENTER);
            browser.find(".side");
            browser.go(product.address(WAYS));
            assertThat(browser.find("#step").getText()).contains("nog 9 codes op papier");
            halfWay(browser);
            browser.find("[id='second:code']").sendKeys(paper.get(0), Keys.ENTER);
            browser.await(page -> browser.text().contains("of is al gebruikt"));

            addAuthenticator(browser);
            comesWithAPasskey(browser, paper.get(1));
            switchOff(browser);
        }
        Visitor again = new Visitor(product);
        logIn(again, PASSWORD);
        assertThat(again.get("/admin").statusCode()).isEqualTo(200);
    }

    private static OneTimeCodes switchOn(Browser browser) {
        browser.go(product.address(WAYS));
        browser.find("#stepNow").sendKeys("verkeerd");
        browser.find("button[name=stepBegin]").sendKeys(Keys.ENTER);
        assertThat(browser.find("#stepNow-error").getText()).isNotBlank();
        browser.find("#stepNow").sendKeys(PASSWORD);
        browser.find("button[name=stepBegin]").sendKeys(Keys.ENTER);
        String secret = browser.find(".secret code").getText().replace(" ", "");
        browser.checkAtEveryWidth("ways-scan");
        return new OneTimeCodes(secret);
    }

    /** The password alone opens nothing. */
    private static void halfWay(Browser browser) {
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.go(product.address("/admin/login"));
        browser.find("[id='login:email']").sendKeys(EMAIL);
        browser.find("[id='login:password']").sendKeys(PASSWORD, Keys.ENTER);
        browser.find("[id='second:code']");
        String known = session(browser);
        browser.go(product.address("/admin/login"));
        browser.find("[id='login:email']").sendKeys(EMAIL);
        browser.find("[id='login:password']").sendKeys(PASSWORD, Keys.ENTER);
        browser.find("[id='second:code']");
        assertThat(session(browser)).isNotEqualTo(known);
        browser.go(product.address("/admin/agenda"));
        browser.find("[id='login:email']");
        browser.go(product.address("/admin/code"));
        browser.find("[id='second:code']");
    }

    private static String session(Browser browser) {
        return Objects.requireNonNull(browser.driver().manage().getCookieNamed("JSESSIONID"))
                .getValue();
    }

    /** One as phones have it: it knows its keys, and its owner. */
    private static void addAuthenticator(Browser browser) {
        browser.driver().executeCdpCommand("WebAuthn.enable", Map.of());
        Map<String, Object> options = Map.of(
                "protocol",
                "ctap2",
                "transport",
                "internal",
                "hasResidentKey",
                true,
                "hasUserVerification",
                true,
                "isUserVerified",
                true,
                "automaticPresenceSimulation",
                true);
        browser.driver().executeCdpCommand("WebAuthn.addVirtualAuthenticator", Map.of("options", options));
    }

    private static void comesWithAPasskey(Browser browser, String paper) {
        type(browser, "[id='second:code']", paper);
        browser.find("[id='second:pass']").click();
        browser.find(".side");
        browser.go(product.address(WAYS));
        browser.find("#keyNow").sendKeys("verkeerd", Keys.ENTER);
        assertThat(browser.find("#keyNow-error").getText()).isNotBlank();
        browser.find("#keyNow").sendKeys(PASSWORD, Keys.ENTER);
        browser.find("#key button.primary:not([name])").sendKeys(Keys.ENTER);
        assertThat(browser.find("#keys .ways").getText()).contains("Nog niet gebruikt");

        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.go(product.address("/admin/login"));
        browser.find("#passkey button");
        browser.check("login-" + Browser.PHONE + "nl");
        browser.find("#passkey button").click();
        browser.find(".side");
        browser.go(product.address(WAYS));
        assertThat(browser.find("#keys .ways").getText()).contains("Laatst gebruikt");
        browser.check("ways-" + Browser.PHONE + "nl");
    }

    private static void switchOff(Browser browser) {
        assertThat(browser.find("#keys .ask").getText()).doesNotContain("Ja, haal hem weg");
        browser.find("#keys .ask summary").sendKeys(Keys.ENTER);
        browser.find("button[name=keyRemove]").sendKeys(Keys.ENTER);
        browser.await(page -> browser.all("button[name=keyRemove]").isEmpty());
        assertThat(browser.find("#keys").getText()).contains("Je hebt nog geen passkey.");
        browser.find("#stepNow").sendKeys(PASSWORD);
        browser.find("button[name=stepEnd]").sendKeys(Keys.ENTER);
        browser.find("button[name=stepBegin]");
        browser.driver().manage().deleteCookieNamed("JSESSIONID");
        browser.go(product.address("/admin/login"));
        browser.find("#passkey button").click();
        browser.await(page -> browser.text().contains("hoort hier bij niemand"));
    }

    @Test
    void who_is_known_elsewhere_comes_in_under_the_address_of_his_account_and_no_other() {
        provider.welcome(EMAIL.toUpperCase(Locale.ROOT));
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.go(product.address("/admin/login"));
            browser.check("login-" + Browser.DESKTOP + "en");
            browser.find("a[href='/admin/oidc']").click();
            browser.find(".side");

            provider.welcome("niemand@example.nl");
            browser.driver().manage().deleteCookieNamed("JSESSIONID");
            browser.go(product.address("/admin/oidc"));
            assertThat(browser.find(".refused").getText()).startsWith("localhost");
            browser.checkAtEveryWidth("oidc");
        }
        Visitor stranger = new Visitor(product);
        assertThat(stranger.get("/admin/oidc?state=geraden&code=x").body()).contains("Inloggen lukte niet");
        assertThat(stranger.session()).isEmpty();
    }

    private static String logIn(Visitor visitor, String password) {
        return logIn(visitor, EMAIL, password).body();
    }

    private static HttpResponse<String> logIn(Visitor visitor, String email, String password) {
        return visitor.logIn(email, password);
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find(field);
        input.clear();
        input.sendKeys(text);
    }
}
