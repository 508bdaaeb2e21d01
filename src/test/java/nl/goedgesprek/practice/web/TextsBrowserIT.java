package nl.goedgesprek.practice.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebElement;

/** The coach says what visitors read in his own words, sees it before anybody else does, and takes it back. */
class TextsBrowserIT {

    private static final String BEGIN = "/admin/instellingen/tekst?deel=BEGIN";
    private static final String BOOKED = "/admin/instellingen/tekst?deel=BOOKED";
    private static final String HEADLINE = "book.headline.AT_CLIENT";
    private static final String SUBJECT = "mail.visitor.BOOKED.subject";

    private final ProductProcess product = ProductProcess.demo();

    /** Others read our words again, whatever happened here. */
    @AfterAll
    static void nothingIsLeft() {
        ProductProcess product = ProductProcess.demo();
        try (Browser browser = Browser.openWithoutScripts(Browser.DESKTOP, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            for (String page : List.of(BEGIN, BOOKED)) {
                browser.go(product.address(page));
                browser.all("textarea").forEach(WebElement::clear);
                save(browser);
            }
        }
    }

    @Test
    void what_he_writes_is_what_the_visitor_reads() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            browser.find("a[href='/admin/instellingen/teksten']").sendKeys(Keys.ENTER);
            browser.find(".texts");
            browser.checkAtEveryWidth("texts");
            browser.find("a[href$='deel=BEGIN']").sendKeys(Keys.ENTER);
            type(browser, HEADLINE + "-nl", "'t Is {tijd} voor een goed gesprek.");
            type(browser, HEADLINE + "-en", "Time for <b>a good conversation</b>.");
            shows(browser, ".headline", "Time for <b>a good conversation</b>.");
            save(browser);

            assertThat(browser.find(".error").getText()).contains("{tijd}");
            assertThat(field(browser, HEADLINE + "-en").getAttribute("value"))
                    .isEqualTo("Time for <b>a good conversation</b>.");
            shows(browser, ".headline", "'t Is {tijd} voor");
            browser.check("texts-wrong");
            type(browser, HEADLINE + "-nl", "'t Is tijd voor een goed gesprek.");
            save(browser);
            browser.find(".done");

            browser.go(product.address("/?lang=nl"));
            assertThat(browser.find(".headline").getText()).isEqualTo("'t Is tijd voor een goed gesprek.");
            browser.go(product.address("/?lang=en"));
            assertThat(browser.find(".headline").getText()).isEqualTo("Time for <b>a good conversation</b>.");
        }
    }

    @Test
    void a_mail_is_seen_as_it_will_arrive_and_becomes_ours_again() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address(BOOKED));
            type(browser, SUBJECT + "-en", "{name}, see you on {date}");
            type(browser, "mail.visitor.BOOKED.after-en", "Bring a {conversation}.\n\nAnd time.");
            shows(browser, ".mail h2", "Noor de Jong, see you on ");
            assertThat(mail(browser)).contains("And time.", "Oudegracht 12");
            save(browser);
            browser.find(".done");
            browser.check("text-of-a-mail");

            browser.go(product.address("/admin/instellingen/teksten"));
            assertThat(browser.find("a[href$='deel=BOOKED'] + .status").getText())
                    .isEqualTo("2 texts of your own");
            browser.go(product.address(BOOKED));
            browser.find("button[value='" + SUBJECT + "-en']").sendKeys(Keys.ENTER);
            assertThat(field(browser, SUBJECT + "-en").getAttribute("value")).startsWith("Arranged with {coach}");
        }
    }

    @Test
    void without_scripts_buttons_show_it_and_take_it_back_and_nothing_typed_is_lost() {
        try (Browser browser = Browser.openWithoutScripts(Browser.DESKTOP, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address(BEGIN));
            type(browser, HEADLINE + "-nl", "Kom, we gaan.");
            type(browser, HEADLINE + "-en", "Come, let us go.");
            browser.find("[data-preview=en]").sendKeys(Keys.ENTER);
            shows(browser, ".headline", "Come, let us go.");
            save(browser);
            browser.find(".done");

            type(browser, HEADLINE + "-en", "Come on.");
            browser.find("button[value='" + HEADLINE + "-nl']").sendKeys(Keys.ENTER);
            assertThat(field(browser, HEADLINE + "-nl").getAttribute("value")).isEqualTo("Ik kom graag bij je langs.");
            assertThat(field(browser, HEADLINE + "-en").getAttribute("value")).isEqualTo("Come on.");
            save(browser);
            browser.find(".done");

            browser.go(product.address("/?lang=nl"));
            assertThat(browser.find(".headline").getText()).isEqualTo("Ik kom graag bij je langs.");
        }
    }

    private static WebElement field(Browser browser, String name) {
        return browser.find("textarea[name='" + name + "']");
    }

    private static void type(Browser browser, String name, String text) {
        WebElement field = field(browser, name);
        field.clear();
        field.sendKeys(text);
    }

    private static void save(Browser browser) {
        browser.find(".primary[name=save]").sendKeys(Keys.ENTER);
    }

    /** Waits until the preview says so. */
    private static void shows(Browser browser, String css, String beginning) {
        browser.await(page -> inFrame(browser, css).startsWith(beginning) ? true : null);
    }

    private static String inFrame(Browser browser, String css) {
        WebDriver driver = browser.driver();
        try {
            driver.switchTo().frame(driver.findElement(By.id("preview")));
            return driver.findElements(By.cssSelector(css)).stream()
                    .findFirst()
                    .map(WebElement::getText)
                    .orElse("");
        } finally {
            // Also when the preview was drawn anew at this moment: the next look begins at the page again.
            driver.switchTo().defaultContent();
        }
    }

    private static String mail(Browser browser) {
        WebDriver driver = browser.driver();
        driver.switchTo().frame(driver.findElement(By.id("preview")));
        driver.switchTo().frame(driver.findElement(By.cssSelector(".mail iframe")));
        String text = browser.await(page -> page.findElement(By.tagName("body")).getText());
        driver.switchTo().defaultContent();
        return text;
    }
}
