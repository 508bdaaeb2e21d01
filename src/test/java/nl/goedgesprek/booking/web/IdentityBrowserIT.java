package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The coach gives the practice colours and a mark, and the visitor meets them. */
class IdentityBrowserIT {

    private static final String MAIN_COLOUR =
            "return getComputedStyle(document.documentElement).getPropertyValue('--green')";

    private static final Path MARK = Path.of("src/site/resources/images/booking.png");

    @Test
    void what_the_coach_chooses_is_what_the_visitor_sees() throws IOException {
        ProductProcess product = ProductProcess.demo();
        Path nonsense = Files.writeString(Files.createTempFile(Path.of("target"), "mark", ".png"), "<svg/>");
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen"));
            browser.find("a[href='/admin/instellingen/praktijk']").sendKeys(Keys.ENTER);
            type(browser, "coach", "");
            type(browser, "houseNumber", "zeven");
            type(browser, "zone", "Europa/Brussel");
            choose(browser, "mainColour", "#9fd3bf");
            browser.find("#logo").sendKeys(nonsense.toAbsolutePath().toString());
            browser.find("button[name=save]").sendKeys(Keys.ENTER);

            browser.find(".refused");
            browser.check("identity-wrong");
            assertThat(browser.find("#mainColour-error").getText()).contains("1,5", "donkerder");
            assertThat(browser.find("#logo-error").getText()).contains("PNG");
            assertThat(browser.find("#coach-error").getText()).isEqualTo("Dit hebben we nodig.");
            assertThat(browser.find("#houseNumber").getAttribute("value")).isEqualTo("zeven");
            assertThat(browser.find("#zone-error").getText()).isEqualTo("Deze tijdzone bestaat niet.");

            type(browser, "coach", "Marijn");
            type(browser, "houseNumber", "7");
            type(browser, "zone", "europe/brussels");
            choose(browser, "mainColour", "#234f8a");
            browser.find("#logo").sendKeys(MARK.toAbsolutePath().toString());
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            browser.find(".mark img");
            assertThat(browser.find("#zone").getAttribute("value")).isEqualTo("Europe/Brussels");

            browser.go(product.address("/"));
            assertThat(browser.find(".brand").getCssValue("color")).isEqualTo("rgba(25, 55, 97, 1)");
            assertThat(browser.find(".brand img").getSize().getHeight()).isEqualTo(44);
            browser.check("booking-own-look");
            Object colour = browser.driver().executeScript(MAIN_COLOUR);
            browser.go(product.address("/admin/vragenlijst/voorbeeld?id=1&taal=nl"));
            browser.find(".questions");
            assertThat(browser.driver().executeScript(MAIN_COLOUR)).isEqualTo(colour);

            browser.go(product.address("/admin/instellingen/praktijk"));
            takeAwayTheMark(browser);
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.find(".toldso");
            String first = browser.find(".mark img").getAttribute("src");
            browser.find("#logo").sendKeys(square().toAbsolutePath().toString());
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            assertThat(browser.find(".mark img").getAttribute("src")).isNotEqualTo(first);
            browser.find(".regrets button").sendKeys(Keys.ENTER);
            browser.find(".toldso");
            assertThat(browser.find(".mark img").getAttribute("src")).isEqualTo(first);
            takeAwayTheMark(browser);
            choose(browser, "mainColour", "#1f5a4a");
            type(browser, "zone", "Europe/Amsterdam");
            browser.find("button[name=save]").sendKeys(Keys.ENTER);
            browser.find(".done");
            browser.go(product.address("/"));
            assertThat(browser.all(".brand img")).isEmpty();
            assertThat(browser.all("link[href*='/own/']")).isEmpty();
        }
        try (Browser browser = Browser.open(Browser.DESKTOP, "en")) {
            browser.logIn(product, ProductProcess.EMAIL, ProductProcess.PASSWORD);
            browser.go(product.address("/admin/instellingen/praktijk"));
            browser.check("identity");
        }
    }

    private static Path square() throws IOException {
        Path picture = Files.createTempFile(Path.of("target"), "square", ".png");
        ImageIO.write(new BufferedImage(60, 60, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        return picture;
    }

    private static void takeAwayTheMark(Browser browser) {
        browser.find("details.ask summary").sendKeys(Keys.ENTER);
        browser.find("button[name=unmark]").sendKeys(Keys.ENTER);
        browser.find(".done");
    }

    private static void type(Browser browser, String field, String text) {
        WebElement element = browser.find('#' + field);
        element.clear();
        element.sendKeys(text);
    }

    /** As with the browser's own window for colours, which a test cannot use. */
    private static void choose(Browser browser, String field, String colour) {
        browser.driver().executeScript("arguments[0].value = arguments[1]", browser.find('#' + field), colour);
    }
}
