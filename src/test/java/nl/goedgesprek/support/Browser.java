package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.Arguments;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A real Chromium, empty at first, in which a test does what a person does. When closed it is emptied and used again. */
public final class Browser implements AutoCloseable {

    private static final Map<String, Cookie> SESSIONS = new ConcurrentHashMap<>();

    /** How wide a phone is, in CSS pixels. */
    public static final int PHONE = 390;

    /** How wide a desk's screen is, in CSS pixels. */
    public static final int DESKTOP = 1280;

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    /** How long to look elsewhere between two looks at a page; Selenium's own half a second is longer than most pages take. */
    public static final Duration GLANCE = Duration.ofMillis(50);

    /** How many pages of a session can be sent, as {@code web.xml} says. */
    private static final int KEPT_PAGES = 100;

    private final Chromiums.Kind kind;
    private final ChromeDriver driver;
    private final Set<String> sites = new HashSet<>();
    private int width;

    private Browser(Chromiums.Kind kind, int width) {
        this.kind = kind;
        this.driver = Chromiums.take(kind);
        resize(width);
    }

    /** Makes the window this wide; pages are read at {@link #PHONE} and {@link #DESKTOP}. */
    public final void resize(int width) {
        this.width = width;
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", width == PHONE ? 844 : 900, "deviceScaleFactor", 1, "mobile", false));
    }

    /** @param language of the browser, such as {@code nl} */
    public static Browser open(int width, String language) {
        return new Browser(new Chromiums.Kind(language, true, false), width);
    }

    /** One in which no script runs. */
    public static Browser openWithoutScripts(int width, String language) {
        return new Browser(new Chromiums.Kind(language, false, false), width);
    }

    /** One that writes down all that it loads. */
    public static Browser openCounting(int width, String language) {
        return new Browser(new Chromiums.Kind(language, true, true), width);
    }

    /** Each width with one language, and between them each language: what hinders somebody is in the page, not in its words. */
    public static Stream<Arguments> readers() {
        return Stream.of(Arguments.of(PHONE, "nl"), Arguments.of(DESKTOP, "en"));
    }

    public ChromeDriver driver() {
        return driver;
    }

    public void go(URI address) {
        QuietLog.visited(address.getPort());
        sites.add(address.getScheme() + "://" + address.getAuthority());
        driver.get(address.toString());
    }

    /** The element that a CSS selector finds, as soon as it is shown. */
    public WebElement find(String css) {
        return await(page -> {
            List<WebElement> found = page.findElements(By.cssSelector(css));
            return found.isEmpty() || !found.get(0).isDisplayed() ? null : found.get(0);
        });
    }

    public List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Waits for something to become so, and returns it. */
    public <T> T await(ExpectedCondition<T> condition) {
        return new WebDriverWait(driver, PATIENCE, GLANCE)
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(page -> unlessItLeaves(condition, page));
    }

    /** Chromium has two words for what stands on a page that is being left; Selenium knows one of them. */
    private static <T> @Nullable T unlessItLeaves(ExpectedCondition<T> condition, WebDriver page) {
        try {
            return condition.apply(page);
        } catch (WebDriverException left) {
            if (String.valueOf(left.getMessage()).contains("does not belong to the document")) {
                return null;
            }
            throw left;
        }
    }

    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Zones as the browser's own, such as {@code America/New_York}. */
    public void travelTo(String zone) {
        driver.executeCdpCommand("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** Nothing on the page hinders somebody who cannot see it, hear it, or use a mouse, as far as axe can tell. */
    public void assertAccessible() {
        assertAccessible(axe());
    }

    /**
     * Axe, told to list only what is wrong: it would describe every element with which nothing is. In its legacy mode it
     * looks into this page and those of the same site in it, and needs no window of its own to put together what it found.
     */
    public static AxeBuilder axe() {
        AxeBuilder axe = new AxeBuilder().setLegacyMode(true);
        axe.setOptions("{\"resultTypes\": [\"violations\"]}");
        return axe;
    }

    private void assertAccessible(AxeBuilder axe) {
        List<Rule> violations = axe.analyze(driver).getViolations();
        assertThat(violations)
                .as(() -> driver.getCurrentUrl()
                        + violations.stream()
                                .map(rule -> "\n" + rule.getId() + ": " + rule.getHelp() + " "
                                        + rule.getNodes().stream()
                                                .map(node -> node.getHtml())
                                                .toList())
                                .toList())
                .isEmpty();
    }

    /** Nothing that this browser has shown so far wanted what its policy forbids. */
    private void assertObedient() {
        assertThat(driver.manage().logs().get(LogType.BROWSER).getAll())
                .extracting(LogEntry::getMessage)
                .noneMatch(line -> line.contains("Content Security Policy"));
    }

    /**
     * What every page must be: readable for everybody, no wider than the window, and within its policy; a picture of it
     * is kept.
     */
    public void check(String name) {
        assertObedient();
        assertAccessible();
        assertFits();
        screenshot(name);
    }

    /** The same at every width, of a page that is hard to come to; afterwards the window is as wide as before. */
    public void checkAtEveryWidth(String name) {
        int before = width;
        for (int each : new int[] {PHONE, DESKTOP}) {
            resize(each);
            check(name + '-' + each);
        }
        resize(before);
    }

    /** The same of a page with something in it where no script may run, so that nobody can look inside. */
    public void checkAround(String sealed, String name) {
        assertObedient();
        assertAccessible(axe().exclude(sealed));
        assertFits();
        screenshot(name);
    }

    /**
     * Enters the coach's side. Whoever did so before comes back with the session that his browser kept, if it is still
     * open: a password takes seconds to check, on purpose.
     */
    public void logIn(ProductProcess product, String email, String password) {
        logIn(product::address, email, password);
    }

    /** The same at what stands before several nodes. */
    public void logIn(Front front, String email, String password) {
        logIn(front::address, email, password);
    }

    private void logIn(Function<String, URI> site, String email, String password) {
        String who = site.apply("/") + email;
        go(site.apply("/health/live"));
        Optional.ofNullable(SESSIONS.get(who)).ifPresent(driver.manage()::addCookie);
        go(site.apply("/admin"));
        if (String.valueOf(driver.getCurrentUrl()).contains("/admin/login")) {
            find("[id='login:email']").sendKeys(email);
            find("[id='login:password']").sendKeys(password);
            find("[id='login:enter']").click();
        }
        find(".side");
        SESSIONS.put(who, driver.manage().getCookieNamed("JSESSIONID"));
    }

    /** Cuts the connection, or restores it. */
    public void online(boolean online) {
        connect(online, 0);
        await(page -> Boolean.valueOf(online).equals(driver.executeScript("return navigator.onLine")));
    }

    /** Lets every answer wait so long; {@code 0} as before. */
    public void slow(int milliseconds) {
        connect(true, milliseconds);
    }

    private void connect(boolean online, int latency) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", !online, "latency", latency, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Opens so many other pages in the same session that the server does not know the forms of this one any more. */
    public void outliveForms(ProductProcess product) {
        Cookie session = Objects.requireNonNull(driver.manage().getCookieNamed("JSESSIONID"));
        Visitor beside = Visitor.inSession(product, session.getValue());
        for (int page = 0; page < KEPT_PAGES; page++) {
            assertThat(beside.get("/admin/instellingen").statusCode()).isEqualTo(200);
        }
    }

    /** The page does not scroll sideways. */
    public void assertFits() {
        Object surplus = driver.executeScript("return document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) surplus).intValue()).as("pixels too wide").isLessThanOrEqualTo(0);
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}, somewhat larger as a file than it could be. */
    public void screenshot(String name) {
        Object height = driver.executeScript("return document.documentElement.scrollHeight");
        Object width = driver.executeScript("return window.innerWidth");
        Map<String, Object> clip = Map.of("x", 0, "y", 0, "width", width, "height", height, "scale", 1);
        Object picture = driver.executeCdpCommand(
                        "Page.captureScreenshot",
                        Map.of("captureBeyondViewport", true, "clip", clip, "optimizeForSpeed", true))
                .get("data");
        try {
            Path file = Path.of("target/screenshots", name + ".png");
            Files.createDirectories(file.getParent());
            Files.write(file, OutputType.BYTES.convertFromBase64Png((String) picture));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        Chromiums.giveBack(kind, driver, sites);
        ProductProcess.assertLogsTellOfNobody();
    }
}
