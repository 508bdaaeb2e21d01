package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import org.openqa.selenium.UnexpectedAlertBehaviour;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The Chromiums that wait for the next test: starting one takes longer than most tests. They stop with the tests. */
final class Chromiums {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Map<Kind, Deque<ChromeDriver>> WAITING = new HashMap<>();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Chromiums::quit));
    }

    private Chromiums() {}

    /**
     * What cannot be changed once it runs: the language in which it asks for pages, whether it runs scripts, and whether it
     * writes down all that it loads, which costs it time.
     */
    record Kind(String language, boolean scripts, boolean counting) {

        private ChromeOptions options() {
            ChromeOptions options = new ChromeOptions();
            options.setBinary(CHROMIUM.toFile());
            // What a page asks is answered by the test.
            options.setUnhandledPromptBehaviour(UnexpectedAlertBehaviour.IGNORE);
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--hide-scrollbars",
                    "--lang=" + language);
            Map<String, Object> preferences = new HashMap<>(Map.of("intl.accept_languages", language));
            if (!scripts) {
                preferences.put("profile.managed_default_content_settings.javascript", 2);
            }
            options.setExperimentalOption("prefs", preferences);
            LoggingPreferences logs = new LoggingPreferences();
            kept().forEach(log -> logs.enable(log, Level.ALL));
            options.setCapability("goog:loggingPrefs", logs);
            return options;
        }

        /** What is written down, until somebody reads it. */
        private List<String> kept() {
            return counting ? List.of(LogType.BROWSER, LogType.PERFORMANCE) : List.of(LogType.BROWSER);
        }
    }

    /** An empty one of this kind. */
    static synchronized ChromeDriver take(Kind kind) {
        ChromeDriver waiting = waiting(kind).poll();
        return waiting == null ? start(kind) : waiting;
    }

    /** Empties it for the next test; one that cannot be emptied ends. */
    static synchronized void giveBack(Kind kind, ChromeDriver driver, Set<String> sites) {
        try {
            empty(driver, sites);
            kind.kept().forEach(driver.manage().logs()::get);
            waiting(kind).add(driver);
        } catch (WebDriverException stuck) {
            driver.quit();
        }
    }

    private static void empty(ChromeDriver driver, Set<String> sites) {
        Set<String> used = driver.getWindowHandles();
        String fresh = driver.switchTo().newWindow(WindowType.TAB).getWindowHandle();
        for (String window : used) {
            driver.switchTo().window(window).close();
        }
        driver.switchTo().window(fresh);
        sites.forEach(site ->
                driver.executeCdpCommand("Storage.clearDataForOrigin", Map.of("origin", site, "storageTypes", "all")));
        driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
        driver.executeCdpCommand("Network.clearBrowserCache", Map.of());
    }

    private static ChromeDriver start(Kind kind) {
        assertThat(CHROMIUM)
                .as("install Debian's packages chromium and chromium-driver")
                .exists();
        assertThat(DRIVER)
                .as("install Debian's packages chromium and chromium-driver")
                .exists();
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Chromium(service, kind.options(), kind.scripts());
    }

    private static Deque<ChromeDriver> waiting(Kind kind) {
        return WAITING.computeIfAbsent(kind, any -> new ArrayDeque<>());
    }

    private static synchronized void quit() {
        WAITING.values().forEach(drivers -> drivers.forEach(ChromeDriver::quit));
    }
}
