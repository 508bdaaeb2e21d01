package nl.goedgesprek.booking.web;

import com.deque.html.axecore.results.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nl.goedgesprek.support.Browser;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A visitor with a browser of his own: of some width, with or without scripts, in a language. */
final class Visitor implements AutoCloseable {

    static final int PHONE = Browser.PHONE;
    static final int DESKTOP = Browser.DESKTOP;

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Browser opened;
    private final ChromeDriver browser;
    private final boolean scripts;
    private final String site;

    Visitor(String language, int width, boolean scripts) {
        this(PublicSite.address(), language, width, scripts);
    }

    /** @param site where he is a visitor, without a slash at the end */
    Visitor(String site, String language, int width, boolean scripts) {
        this(site, scripts ? Browser.open(width, language) : Browser.openWithoutScripts(width, language), scripts);
    }

    private Visitor(String site, Browser opened, boolean scripts) {
        this.site = site;
        this.scripts = scripts;
        this.opened = opened;
        this.browser = opened.driver();
    }

    /** One whose browser writes down all that it loads. */
    static Visitor counting(String language, int width) {
        return new Visitor(PublicSite.address(), Browser.openCounting(width, language), true);
    }

    ChromeDriver browser() {
        return browser;
    }

    Visitor open(String path) {
        opened.go(URI.create(site + path));
        return this;
    }

    /** Presses a control and waits until the step with this name is there. */
    Visitor press(String css, String step) {
        return press(find(css), step);
    }

    Visitor press(WebElement control, String step) {
        WebElement old = find("main");
        click(control);
        await(() -> isGone(old) && find("main").isDisplayed() && isAt(step));
        return this;
    }

    /** Clicks what is on the page, wherever one has to scroll for it. */
    void click(WebElement control) {
        browser.executeScript("arguments[0].scrollIntoView({block: 'center'})", control);
        control.click();
    }

    Visitor type(String id, String text) {
        WebElement field = find("#" + id);
        field.clear();
        field.sendKeys(text);
        return this;
    }

    WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return browser.findElements(By.cssSelector(css));
    }

    String text() {
        return find("body").getText();
    }

    String path() {
        return browser.getCurrentUrl().substring(site.length());
    }

    String focused() {
        return String.valueOf(browser.switchTo().activeElement().getDomAttribute("id"));
    }

    void await(java.util.function.BooleanSupplier condition) {
        new WebDriverWait(browser, PATIENCE, Browser.GLANCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(any -> condition.getAsBoolean());
    }

    /** What axe objects to on this page, and whether it is wider than the window. */
    List<String> objections() {
        List<String> all = new java.util.ArrayList<>();
        if (scripts) {
            Browser.axe().analyze(browser).getViolations().stream()
                    .map(Visitor::said)
                    .forEach(all::add);
        }
        Object overflow = ((JavascriptExecutor) browser)
                .executeScript("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (overflow instanceof Number wider && wider.intValue() > 0) {
            all.add("wider than the window by " + wider);
        }
        return all;
    }

    private static String said(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream().map(node -> node.getHtml()).toList();
    }

    private static boolean isGone(WebElement element) {
        try {
            element.isEnabled();
            return false;
        } catch (org.openqa.selenium.StaleElementReferenceException gone) {
            return true;
        } catch (org.openqa.selenium.WebDriverException moving) {
            return true;
        }
    }

    /** @param step its name, or nothing where there are no steps any more */
    boolean isAt(String step) {
        String here = find("main").getDomAttribute("data-step");
        return step.isEmpty() ? here == null : step.equals(here);
    }

    void screenshot(Path file) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, browser.getScreenshotAs(org.openqa.selenium.OutputType.BYTES));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public void close() {
        opened.close();
    }
}
