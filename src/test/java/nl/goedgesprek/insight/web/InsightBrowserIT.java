package nl.goedgesprek.insight.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Collectors;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogType;

/** The coach looks back: on figures, kilometres and hours, and takes each list with him. */
class InsightBrowserIT {

    private static final int CONVERSATION = 1;
    private static final int MOMENT = 3;

    private static ProductProcess product;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            String month = LocalDate.now().minusMonths(1).toString().substring(0, 7);
            for (String page : List.of("", "/kilometers", "/logboek")) {
                browser.go(product.address("/admin/inzicht" + page));
                browser.find(".chart canvas");
                browser.check("insight" + page.replace('/', '-') + '-' + width + language);
                browser.go(product.address("/admin/inzicht" + page + "?periode=1999"));
                assertThat(browser.all(".chart")).isEmpty();
                assertThat(browser.find(".empty").getText()).isNotBlank();
            }
            browser.go(product.address("/admin/inzicht/kilometers?periode=" + month));
            browser.find("#drives");
            browser.check("insight-drives-" + width + language);
            browser.go(product.address("/admin/inzicht?van=31-12-2026&tot=1-1-2026"));
            assertThat(browser.find("#van").getAttribute("value")).isEqualTo("31-12-2026");
            browser.find("#tot-error");
            browser.check("insight-wrong-" + width + language);
            assertThat(browser.driver().manage().logs().get(LogType.BROWSER).getAll())
                    .noneMatch(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue());
        }
    }

    @Test
    void a_visitor_who_leaves_half_way_is_counted_where_he_left() {
        try (Browser visitor = Browser.open(Browser.PHONE, "nl");
                Browser coach = Browser.open(Browser.DESKTOP, "nl")) {
            coach.logIn(product, EMAIL, PASSWORD);
            List<Integer> before = step(MOMENT, coach);
            List<Integer> first = step(CONVERSATION, coach);

            visitor.go(product.address("/"));
            visitor.find("#type-video");
            coach.await(browser ->
                    step(CONVERSATION, coach).equals(List.of(first.get(0) + 1, first.get(1), first.get(2) + 1)));
            visitor.driver().navigate().refresh();
            visitor.find("#type-video").click();
            visitor.find("main[data-step=moment]");
            visitor.driver().navigate().refresh();
            visitor.find("main[data-step=moment]");

            assertThat(step(MOMENT, coach)).containsExactly(before.get(0) + 1, before.get(1), before.get(2) + 1);
            assertThat(step(CONVERSATION, coach)).containsExactly(first.get(0) + 1, first.get(1) + 1, first.get(2));
        }
    }

    /** How many came to a step this year, went on and did not. Others may not be at it meanwhile. */
    private static List<Integer> step(int row, Browser coach) {
        coach.go(product.address("/admin/inzicht?periode=" + LocalDate.now().getYear()));
        coach.find("#steps");
        return coach.all("#steps tbody tr:nth-child(" + row + ") td").stream()
                .map(WebElement::getText)
                .map(Integer::valueOf)
                .toList();
    }

    @Test
    void the_coach_decides_what_counts_and_whom_the_log_may_name() throws Exception {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=waterman"));
            browser.find(".rows tbody th a").click();
            browser.find("a[href^='/admin/persoon/wijzig']").click();
            browser.find("#phone").clear();
            browser.find("#phone").sendKeys("06 12345678");
            browser.find("#logConsent").sendKeys("31-12-2099", Keys.ENTER);
            assertThat(browser.find("#logConsent-error").getText()).isEqualTo("Deze dag moet nog komen.");
            browser.find("#logConsent").clear();
            browser.find("#logConsent").sendKeys("1-2-2026", Keys.ENTER);
            browser.find("[role=status]");
            browser.go(product.address("/admin/inzicht/logboek"));
            assertThat(browser.all("#clients tbody th").stream().map(WebElement::getText))
                    .contains("Kees Waterman")
                    .filteredOn(name -> !name.equals("Kees Waterman"))
                    .isNotEmpty()
                    .allMatch(name -> name.matches("cliënt \\d+"));

            List<CSVRecord> lines = csv(browser, "/admin/inzicht/logboek.csv", "coachingslogboek");
            assertThat(lines.get(0)).first().isEqualTo("Cliënt");
            assertThat(lines).anyMatch(line -> line.get(0).equals("Kees Waterman"));
        }
    }

    @Test
    void every_list_comes_as_a_file_that_others_can_read() throws Exception {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            assertThat(csv(browser, "/admin/organisaties.csv?lijst=organisaties", "organisaties"))
                    .hasSizeGreaterThan(5);
            assertThat(csv(browser, "/admin/organisaties.csv?lijst=mensen&zoek=verhagn", "mensen"))
                    .hasSize(2)
                    .last()
                    .satisfies(row -> assertThat(row.get(0)).isEqualTo("Joost Verhagen"));
            assertThat(csv(browser, "/admin/aanvragen.csv", "aanvragen")).isNotEmpty();
            assertThat(csv(browser, "/admin/agenda.csv", "agenda")).hasSizeGreaterThan(5);
            assertThat(csv(browser, "/admin/agenda.csv?dag=1999-05-05", "agenda"))
                    .hasSize(1);
            assertThat(csv(browser, "/admin/uitgaand.csv?staat=FAILED", "uitgaand"))
                    .isNotEmpty();
            assertThat(csv(browser, "/admin/inzicht.csv?periode=2025", "cijfers"))
                    .hasSize(13);
            assertThat(csv(browser, "/admin/inzicht/kilometers.csv?periode=1999", "kilometers")
                            .get(0))
                    .doesNotContain("Bij wie");

            assertThat(csv(browser, "/admin/inzicht/boekingen.csv", "boekingen"))
                    .hasSizeGreaterThan(2);
            assertThat(csv(browser, "/admin/inzicht/maanden.csv?periode=2025", "kilometers-per-maand"))
                    .hasSize(13);
            assertThat(csv(browser, "/admin/inzicht/uren.csv", "uren-per-soort"))
                    .hasSize(3);
            assertThat(csv(browser, "/admin/beschikbaarheid/jaar.csv", "afwijkende-dagen"))
                    .isNotEmpty();
            assertThat(csv(browser, "/admin/trajecten.csv", "trajecten")).hasSizeGreaterThan(1);
            assertThat(csv(browser, "/admin/gesprekken.csv", "gesprekken")).hasSizeGreaterThan(1);

            assertThat(csv(browser, "/admin/beschikbaarheid/soorten.csv", "soorten-gesprek"))
                    .anyMatch(row -> row.toList().contains("Bezoek"))
                    .hasSizeGreaterThan(3);
            assertThat(csv(browser, "/admin/instellingen/coaches.csv", "coaches"))
                    .anyMatch(row -> row.toList().contains(EMAIL));
            String programme = number(browser, "/admin/trajecten?staat=alle&zoek=terpstra", "/admin/traject?id=");
            assertThat(csv(browser, "/admin/traject/gesprekken.csv?id=" + programme, "gesprekken"))
                    .hasSizeGreaterThan(2);
            assertThat(csv(browser, "/admin/traject/acties.csv?id=" + programme, "acties"))
                    .hasSizeGreaterThan(1);
            String person = number(browser, "/admin/organisaties?lijst=mensen&zoek=terpstra", "/admin/persoon?id=");
            assertThat(csv(browser, "/admin/persoon.csv?id=" + person, "tijdlijn"))
                    .anyMatch(row -> row.get(1).equals("Kwam in je lijst"))
                    .anyMatch(row -> row.get(1).startsWith("Traject van 6 gesprekken"));
            String organisation = number(browser, "/admin/organisaties", "/admin/organisatie?id=");
            assertThat(csv(browser, "/admin/organisatie.csv?id=" + organisation, "tijdlijn"))
                    .isNotEmpty();
            assertThat(workbook(browser, "/admin/organisatie.xlsx?id=" + organisation))
                    .isNotEmpty();
            assertThat(csv(browser, "/admin/organisatie/contacten.csv?id=" + organisation, "contacten"))
                    .anyMatch(row -> row.toList().toString().contains("@"));
            assertThat(csv(browser, "/admin/agenda/bezet.csv", "geblokkeerde-tijd"))
                    .hasSizeGreaterThan(1);
            assertThat(csv(browser, "/admin/vragenlijsten.csv", "vragenlijsten"))
                    .anyMatch(row -> row.get(3).contains("Bezoek"));
            assertThat(csv(browser, "/admin/instellingen/assistenten.csv", "assistenten"))
                    .isNotEmpty();
            assertThat(csv(browser, "/admin/instellingen/agendas.csv", "andere-agendas"))
                    .isNotEmpty();
            awaitCopy(browser);
            assertThat(csv(browser, "/admin/instellingen/reservekopieen.csv", "reservekopieen"))
                    .hasSizeGreaterThan(1)
                    .element(1)
                    .satisfies(row -> assertThat(row.get(0)).matches("\\d{4}-\\d{2}-\\d{2} \\d{2}:\\d{2}"))
                    .satisfies(row -> assertThat(Path.of(row.get(1))).isDirectory());

            List<Row> drives = workbook(browser, "/admin/inzicht/kilometers.xlsx?namen");
            assertThat(drives.get(0).getCellText(5)).isEqualTo("Bij wie");
            assertThat(drives.get(1).getCellAsDate(0)).isPresent();
            assertThat(drives.get(1).getCellAsNumber(3).orElseThrow()).isPositive();
            List<Row> people = workbook(browser, "/admin/organisaties.xlsx?lijst=mensen");
            assertThat(people).hasSizeGreaterThan(5);
            for (String list : List.of("aanvragen", "uitgaand", "inzicht", "inzicht/logboek")) {
                assertThat(workbook(browser, "/admin/" + list + ".xlsx")).isNotEmpty();
            }
        }
        HttpResponse<byte[]> stranger = client.send(
                HttpRequest.newBuilder(product.address("/admin/organisaties.csv"))
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(new String(stranger.body(), StandardCharsets.UTF_8)).doesNotContain(";");
    }

    /** Has a copy made, and returns when its list can be taken along; the product may be making one by itself just then. */
    private void awaitCopy(Browser browser) {
        browser.go(product.address("/admin/instellingen/reservekopieen"));
        browser.find("button[name=make]").sendKeys(Keys.ENTER);
        browser.find(".toldso, .refused");
        browser.await(page -> {
            browser.go(product.address("/admin/instellingen/reservekopieen"));
            return !browser.all("a[href='/admin/instellingen/reservekopieen.csv']")
                    .isEmpty();
        });
    }

    /** That of the first link on a page that begins like this. */
    private String number(Browser browser, String page, String link) {
        browser.go(product.address(page));
        String found = browser.find("main a[href^='" + link + "']").getAttribute("href");
        return String.valueOf(found).replaceFirst(".*\\?id=", "");
    }

    private List<CSVRecord> csv(Browser browser, String address, String name) throws Exception {
        HttpResponse<byte[]> file = file(browser, address);
        assertThat(file.headers().firstValue("Content-Type"))
                .hasValueSatisfying(
                        type -> assertThat(type).startsWith("text/csv").containsIgnoringCase("utf-8"));
        assertThat(file.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(disposition -> assertThat(disposition)
                        .matches("attachment; filename=\"" + name + "-\\d{4}-\\d{2}-\\d{2}\\.csv\""));
        String text = new String(file.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFF");
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .get()
                .parse(new StringReader(text.substring(1)))
                .getRecords();
    }

    private List<Row> workbook(Browser browser, String address) throws Exception {
        byte[] file = file(browser, address).body();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return new ArrayList<>(book.getFirstSheet().read());
        }
    }

    private HttpResponse<byte[]> file(Browser browser, String address) throws IOException, InterruptedException {
        String cookies = browser.driver().manage().getCookies().stream()
                .map(cookie -> cookie.getName() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
        HttpResponse<byte[]> file = client.send(
                HttpRequest.newBuilder(product.address(address))
                        .header("Cookie", cookies)
                        .header("Accept-Language", "nl")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(file.statusCode()).as(address).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).contains("no-store");
        return file;
    }
}
