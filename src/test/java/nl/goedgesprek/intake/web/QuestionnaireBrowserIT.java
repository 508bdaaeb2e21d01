package nl.goedgesprek.intake.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.goedgesprek.support.Browser;
import nl.goedgesprek.support.ProductProcess;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.Select;

/** The coach writes a questionnaire in a real browser, and a visitor is asked it. */
class QuestionnaireBrowserIT {

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
            open(browser, "/admin/vragenlijsten");
            browser.check("questionnaires-" + width + language);
            begin(browser, "Lezen " + width);
            assertThat(browser.find(".asked + section, .empty").getText()).isNotBlank();
            browser.check("questionnaire-empty-" + width + language);
            for (String kind : List.of("ONE", "SCALE")) {
                add(browser, kind);
            }
            press(browser, "publiceer");
            browser.find("[id$=text-en-error]");
            browser.check("questionnaire-" + width + language);
            putAway(browser);
            browser.find("summary").sendKeys(Keys.ENTER);
            browser.check("questionnaires-away-" + width + language);
        }
    }

    @Test
    void a_questionnaire_is_written_ordered_and_published_without_a_mouse_and_a_visitor_is_asked_it() {
        try (Browser browser = Browser.open(Browser.DESKTOP, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/vragenlijsten");
            begin(browser, "Wandelvragen");
            String leads = add(browser, "YES_NO");
            write(browser, leads, "Geef je leiding?", "Do you lead people?");
            String scale = add(browser, "SCALE");
            browser.find("#" + scale + "-text-nl").sendKeys("Hoe gaat dat?");
            browser.find("#" + scale + "-low-nl").sendKeys("stroef");
            browser.find("#" + scale + "-low-en").sendKeys("stiff");
            browser.find("#" + scale + "-high-nl").sendKeys("vanzelf");
            browser.find("#" + scale + "-high-en").sendKeys("easily");
            new Select(browser.find("#" + scale + "-on")).selectByValue(leads);
            browser.find("[name=" + scale + "-values][value=yes]").sendKeys(Keys.SPACE);

            press(browser, "publiceer");
            assertThat(browser.find("#" + scale + "-text-en-error").getText()).isEqualTo("Dit ontbreekt nog.");
            assertThat(browser.find(".todo").getText()).isEqualTo("Vraag 2, Engels: Dit ontbreekt nog.");
            browser.find(".todo a").sendKeys(Keys.ENTER);
            focused(browser, scale + "-text-en").sendKeys("How is that going?");

            browser.find("#" + scale + "-up").sendKeys(Keys.ENTER);
            focused(browser, scale + "-down");
            assertThat(order(browser)).containsExactly(scale, leads);
            assertThat(browser.find(".todo").getText()).contains("komt pas later");
            focused(browser, scale + "-down").sendKeys(Keys.ENTER);
            focused(browser, scale + "-up");
            assertThat(order(browser)).containsExactly(leads, scale);

            assertPreview(browser, leads, scale);
            press(browser, "publiceer");
            assertThat(browser.find("#said.done").getText()).startsWith("Gepubliceerd.");

            ask(browser, "vraagt niets");
            assertThat(new Select(browser.find("#asks-wandeling"))
                            .getFirstSelectedOption()
                            .getText())
                    .isEqualTo("vraagt niets");
            ask(browser, "Wandelvragen");
            visit(browser);
            assertThat(browser.find(".questions").getText()).contains("Geef je leiding?");
            assertThat(browser.all("#q-" + scale + "-all").get(0).isDisplayed()).isFalse();

            browser.find("[name=q-" + leads + "][value=yes]").sendKeys(Keys.SPACE);
            browser.await(page -> browser.find("#saved").getText().equals("Bewaard."));
            String begun = browser.driver().getCurrentUrl();
            ask(browser, "Kennismaking");
            browser.driver().get(begun);
            assertThat(browser.find("[name=q-" + leads + "][value=yes]").isSelected())
                    .as("who began goes on with the same questions")
                    .isTrue();

            open(browser, "/admin/vragenlijsten");
            browser.driver().findElement(By.linkText("Wandelvragen")).click();
            putAway(browser);
        }
    }

    @Test
    void changes_that_were_thrown_away_come_back() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/vragenlijsten");
            begin(browser, "Spijt");
            String key = add(browser, "LONG");
            write(browser, key, "Hoe gaat het?", "How are you?");
            press(browser, "publiceer");
            browser.find("#said.done");
            browser.find("#" + key + "-text-nl").sendKeys(" Echt.");
            browser.find("details:has([value=ongedaan]) summary").sendKeys(Keys.ENTER);
            press(browser, "ongedaan");
            assertThat(value(browser, key + "-text-nl")).isEqualTo("Hoe gaat het?");

            browser.find("#regrets button").sendKeys(Keys.ENTER);
            assertThat(browser.find(".toldso").getText()).isEqualTo("Alles staat weer zoals het was.");
            assertThat(value(browser, key + "-text-nl")).isEqualTo("Hoe gaat het? Echt.");
            putAway(browser);
        }
    }

    @Test
    void what_was_typed_is_kept_without_a_button_and_after_the_login_expired() {
        try (Browser browser = Browser.open(Browser.PHONE, "nl")) {
            browser.logIn(product, EMAIL, PASSWORD);
            open(browser, "/admin/vragenlijsten");
            begin(browser, "Bewaren");
            String key = add(browser, "LONG");
            browser.find("#" + key + "-text-nl").sendKeys("Waar loop je warm voor?");
            browser.await(page -> !browser.all("#saved:not(.busy, .late)").isEmpty());
            browser.driver().navigate().refresh();
            assertThat(value(browser, key + "-text-nl")).isEqualTo("Waar loop je warm voor?");

            browser.driver().manage().deleteAllCookies();
            browser.find("#" + key + "-summary").sendKeys(Keys.ENTER);
            browser.find("#" + key + "-text-en").sendKeys("What do you love?");
            browser.await(page -> browser.find("#saved").getText().contains("je bent uitgelogd"));
            String editor = browser.driver().getWindowHandle();
            browser.driver().switchTo().newWindow(WindowType.TAB);
            browser.logIn(product, EMAIL, PASSWORD);
            browser.driver().switchTo().window(editor);
            browser.await(page -> !browser.all("#saved:not(.busy, .late)").isEmpty());
            browser.driver().navigate().refresh();
            assertThat(value(browser, key + "-text-en")).isEqualTo("What do you love?");
            putAway(browser);
        }
    }

    /** What depends on an answer is hidden until that is given, as it is for a visitor. */
    private static void assertPreview(Browser browser, String leads, String scale) {
        browser.await(page -> !browser.all("#saved:not(.busy, .late)").isEmpty());
        browser.driver().switchTo().frame("preview");
        browser.await(page -> {
            List<WebElement> yes = browser.all("[name=q-" + leads + "][value=yes]");
            if (yes.isEmpty() || browser.all("#q-" + scale + "-all[hidden]").isEmpty()) {
                return null;
            }
            yes.get(0).sendKeys(Keys.SPACE);
            return true;
        });
        assertThat(browser.find("#q-" + scale + "-all").getText()).contains("Hoe gaat dat?", "stroef", "vanzelf");
        browser.driver().switchTo().defaultContent();
    }

    private static void visit(Browser browser) {
        browser.go(product.address("/"));
        browser.find("#type-wandeling").click();
        browser.find("#m-next").click();
        browser.await(page -> browser.driver().getCurrentUrl().contains("maand="));
        browser.find("td button").click();
        browser.await(page -> browser.driver().getCurrentUrl().contains("dag="));
        browser.find(".times button").click();
        browser.find("#on").click();
        browser.find("form.questions");
    }

    private static void ask(Browser browser, String title) {
        open(browser, "/admin/vragenlijsten");
        new Select(browser.find("#asks-wandeling")).selectByVisibleText(title);
        browser.find("[name=choose]").click();
        assertThat(browser.find(".done").getText()).startsWith("Bewaard.");
    }

    private static void begin(Browser browser, String title) {
        browser.find("#title").sendKeys(title);
        browser.find("[name=begin]").sendKeys(Keys.ENTER);
        browser.find("#editor");
    }

    /** Adds a question and returns its key. */
    private static String add(Browser browser, String kind) {
        int before = browser.all(".asked > li").size();
        browser.find("[value='erbij " + kind + "']").sendKeys(Keys.ENTER);
        browser.await(page -> browser.all(".asked > li").size() == before + 1);
        return order(browser).get(before);
    }

    private static void write(Browser browser, String key, String dutch, String english) {
        focused(browser, key + "-text-nl").sendKeys(dutch, Keys.TAB, english);
    }

    private static void press(Browser browser, String deed) {
        WebElement said = browser.driver().findElement(By.id("said"));
        browser.find("#todo [value=" + deed + "]").sendKeys(Keys.ENTER);
        browser.await(page -> isGone(said));
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isDisplayed();
            return false;
        } catch (StaleElementReferenceException gone) {
            return true;
        }
    }

    private static void putAway(Browser browser) {
        browser.find("[aria-labelledby=whole] summary").sendKeys(Keys.ENTER);
        browser.find("[value=weghalen]").sendKeys(Keys.ENTER);
        assertThat(browser.find(".questionnaires").isDisplayed()).isTrue();
        assertThat(browser.find(".done").getText()).isNotBlank();
    }

    private static WebElement focused(Browser browser, String id) {
        return browser.await(page -> {
            WebElement active = browser.driver().switchTo().activeElement();
            return id.equals(active.getAttribute("id")) ? active : null;
        });
    }

    private static List<String> order(Browser browser) {
        return browser.all("[name=vraag]").stream()
                .map(key -> key.getAttribute("value"))
                .toList();
    }

    private static String value(Browser browser, String id) {
        return Objects.requireNonNull(browser.driver().findElement(By.id(id)).getAttribute("value"));
    }

    private static void open(Browser browser, String path) {
        browser.go(product.address(path));
    }
}
