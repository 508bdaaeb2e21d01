package nl.goedgesprek.support;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.Keys;
import org.openqa.selenium.UnhandledAlertException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.CommandPayload;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium of which is remembered what was typed in it, for {@link QuietLog}, and which does not go on before the page
 * that one leaves by a click or a key is gone: what is looked for next is on the next page, also where both have it.
 */
final class Chromium extends ChromeDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final Set<String> MAY_LEAVE =
            Set.of(DriverCommand.CLICK_ELEMENT, DriverCommand.SEND_KEYS_TO_ELEMENT, DriverCommand.ACTIONS);

    /** A page that is being left says so as soon as it is decided; one that comes instead says nothing. */
    private static final String WATCH = """
            window.leaving = false;
            if (!window.watched) {
              window.watched = true;
              navigation.addEventListener("navigate", (to) => {
                window.leaving = !to.destination.sameDocument && !to.hashChange && to.downloadRequest === null;
              });
              navigation.addEventListener("navigateerror", () => { window.leaving = false; });
            }
            """;

    private static final String STAYS = "return !window.leaving";

    Chromium(ChromeDriverService service, ChromeOptions options) {
        super(service, options);
    }

    @Override
    protected Response execute(CommandPayload command) {
        if (command.getName().equals(DriverCommand.SEND_KEYS_TO_ELEMENT)
                && command.getParameters().get("text") instanceof CharSequence text) {
            QuietLog.typed(text.toString());
            if (!text.toString().contains(Keys.ENTER)) {
                return super.execute(command);
            }
        }
        if (!MAY_LEAVE.contains(command.getName())) {
            return super.execute(command);
        }
        tell(WATCH);
        Response response = super.execute(command);
        new WebDriverWait(this, PATIENCE).until(page -> !Objects.equals(tell(STAYS), false));
        return response;
    }

    /** Null where no script runs, and while the page asks something first. */
    private @Nullable Object tell(String script) {
        try {
            return executeScript(script);
        } catch (UnhandledAlertException asks) {
            return null;
        } catch (WebDriverException between) {
            return false;
        }
    }
}
