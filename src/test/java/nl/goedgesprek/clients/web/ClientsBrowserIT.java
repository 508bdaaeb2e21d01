package nl.goedgesprek.clients.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The coach looks people up, writes them down and makes one of two, in a real browser. */
class ClientsBrowserIT {

    private static ProductProcess product;

    @BeforeAll
    static void start() {
        product = ProductProcess.demo();
    }

    @ParameterizedTest
    @MethodSource("nl.goedgesprek.support.Browser#readers")
    void every_page_is_readable_for_everybody_at_every_width(int width, String language) {
        try (Browser browser = Browser.open(width, language)) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisaties?zoek=qqqqqq"));
            assertThat(browser.find(".empty").getText()).isNotBlank();
            browser.go(product.address("/admin/organisaties"));
            browser.check("organisations-" + width + language);
            browser.find(".rows tbody th a").click();
            browser.find(".contacts");
            browser.check("organisation-" + width + language);
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=verhagn"));
            browser.check("people-" + width + language);
            browser.find(".rows tbody th a").click();
            browser.find(".timeline");
            browser.check("person-" + width + language);
            browser.go(product.address("/admin/persoon/wijzig"));
            browser.find("#name").sendKeys("Ans", Keys.ENTER);
            browser.find("#email-error");
            browser.check("person-edit-" + width + language);
            browser.go(product.address("/admin/organisatie/wijzig"));
            browser.find("#website").sendKeys("geen idee", Keys.ENTER);
            browser.find("#website-error");
            browser.check("organisation-edit-" + width + language);
        }
    }

    @Test
    void the_coach_writes_down_finds_and_merges_without_a_mouse() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisatie/wijzig"));
            browser.find("#name").sendKeys("Brouwerij De Hoefijzer");
            browser.find("#website").sendKeys("geen idee", Keys.ENTER);
            assertThat(browser.find("#website-error").getText()).startsWith("Een website ziet eruit als");
            assertThat(browser.find("#name").getAttribute("value")).isEqualTo("Brouwerij De Hoefijzer");
            type(browser, "website", "hoefijzer.example.com");
            browser.find("#notes").sendKeys("Parkeren kan achter de silo’s.");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            assertThat(browser.find("[role=status]").getText()).isEqualTo("Bewaard.");

            addContact(browser, "Renée Hölscher", "renee@hoefijzer.example.com", "role-INVOICE");
            addContact(browser, "R. Holscher", "r.holscher@hoefijzer.example.com", "role-SPONSOR");

            browser.go(product.address("/admin/organisaties?lijst=mensen"));
            browser.find("#zoek").sendKeys("rene hoefijser", Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("zoek="));
            assertThat(names(browser)).containsExactly("Renée Hölscher");
            browser.find("thead th:last-child a").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.urlContains("zoek=rene+hoefijser&volgorde=volgende"));
            assertThat(browser.find("thead th:last-child").getAttribute("aria-sort"))
                    .isEqualTo("ascending");
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find("a[href*=samenvoegen]").sendKeys(Keys.ENTER);
            browser.find("#zoek").sendKeys("r holscher", Keys.ENTER);
            browser.find(".visits a").sendKeys(Keys.ENTER);
            assertThat(browser.find("#merge h2").getText()).isEqualTo("R. Holscher opnemen in Renée Hölscher?");
            assertThat(browser.find("#merge").getText()).contains("Cliënt, Opdrachtgever, Factuur");
            browser.checkAtEveryWidth("merge");
            browser.find("button[name=merge]").sendKeys(Keys.ENTER);

            assertThat(browser.find(".toldso").getText()).startsWith("Samengevoegd");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            browser.find("dd a[href^='/admin/organisatie?id=']").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.numberOfElementsToBe(By.cssSelector(".contacts li"), 2));
            browser.all(".contacts h3 a").stream()
                    .filter(contact -> contact.getText().equals("R. Holscher"))
                    .findFirst()
                    .orElseThrow()
                    .sendKeys(Keys.ENTER);
            browser.find(".remove summary").sendKeys(Keys.ENTER);
            browser.find("button[value=verwijder]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".regrets").getText()).contains("R. Holscher is verwijderd.");
            browser.check("people-removed-" + Browser.PHONE + "nl");
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=rene+hoefijzer"));
            browser.find(".rows tbody th a").sendKeys(Keys.ENTER);
            browser.find(".timeline");
            browser.find("a[href^='/admin/organisatie?id=']").sendKeys(Keys.ENTER);
            browser.find(".contacts");
            assertThat(browser.all(".contacts li")).hasSize(1);
            browser.check("organisation-own-" + Browser.PHONE + "nl");
        }
    }

    @Test
    void two_organisations_become_one_and_two_again() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            addOrganisation(browser, "Drukkerij Zilverdraad");
            addOrganisation(browser, "Zilverdraad Drukwerk");
            browser.find("a[href*=samenvoegen]").sendKeys(Keys.ENTER);
            browser.find("#zoek").sendKeys("drukkerij zilverdraad", Keys.ENTER);
            browser.find(".visits a").sendKeys(Keys.ENTER);
            assertThat(browser.find("#merge h2").getText())
                    .isEqualTo("Drukkerij Zilverdraad opnemen in Zilverdraad Drukwerk?");
            browser.checkAtEveryWidth("organisation-merge");
            browser.find("button[name=merge]").sendKeys(Keys.ENTER);
            assertThat(browser.find(".regrets").getText())
                    .contains("Drukkerij Zilverdraad is met deze organisatie samengevoegd.");
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.await(ExpectedConditions.textToBe(By.cssSelector(".toldso"), "Alles staat weer zoals het was."));
            browser.go(product.address("/admin/organisaties?lijst=organisaties&zoek=zilverdraad"));
            assertThat(names(browser)).containsExactlyInAnyOrder("Drukkerij Zilverdraad", "Zilverdraad Drukwerk");
        }
    }

    private static void addOrganisation(Browser browser, String name) {
        browser.go(product.address("/admin/organisatie/wijzig"));
        browser.find("#name").sendKeys(name);
        browser.find("button[name=save]").sendKeys(Keys.ENTER);
        assertThat(browser.find("[role=status]").getText()).isEqualTo("Bewaard.");
    }

    @Test
    void an_appointment_leads_to_who_it_is_with_and_back() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            browser.go(product.address("/admin/organisaties?lijst=mensen&zoek=verhagen"));
            browser.find(".rows tbody th a").click();
            browser.find(".visits a").click();
            browser.find(".facts a[href^='/admin/persoon?id=']").click();
            assertThat(browser.find("h1").getText()).isEqualTo("Joost Verhagen");
            for (String address : List.of("/admin/persoon?id=999999", "/admin/organisatie?id=x", "/admin/persoon")) {
                Object status = browser.driver()
                        .executeAsyncScript("fetch(arguments[0]).then(r => arguments[1](r.status))", address);
                assertThat(status).as(address).isEqualTo(404L);
            }
        }
    }

    private static void addContact(Browser browser, String name, String email, String role) {
        browser.find("a[href*='wijzig?organisatie=']").sendKeys(Keys.ENTER);
        browser.find("#name").sendKeys(name);
        assertThat(browser.find("#organisation").getAttribute("value")).isEqualTo("Brouwerij De Hoefijzer");
        browser.find("#email").sendKeys(email);
        browser.find("#" + role).sendKeys(Keys.SPACE);
        browser.find("button[name=save]").sendKeys(Keys.ENTER);
        assertThat(browser.find("[role=status]").getText()).isEqualTo("Bewaard.");
        browser.find("dd a[href^='/admin/organisatie?id=']").sendKeys(Keys.ENTER);
        browser.find(".contacts");
    }

    private static List<String> names(Browser browser) {
        return browser.all(".rows tbody th a").stream().map(WebElement::getText).toList();
    }

    private static void type(Browser browser, String field, String text) {
        WebElement input = browser.find("#" + field);
        input.clear();
        input.sendKeys(text);
    }
}
