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
import org.openqa.selenium.remote.RemoteWebElement;
import org.openqa.selenium.remote.Response;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * A Chromium of which is remembered what was typed in it, for {@link QuietLog}, and which does not go on before the page
 * that one leaves by a click or a key is gone: what is looked for next is on the next page, also where both have it.
 */
final class Chromium extends ChromeDriver {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Set<String> MAY_LEAVE = Set.of(DriverCommand.CLICK_ELEMENT, DriverCommand.ACTIONS);

    /**
     * A page that is being left says so as soon as it is decided; one that comes instead says nothing. A form that is
     * sent is only queued at first, which nothing tells but its own event.
     */
    private static final String WATCH = """
            window.leaving = false;
            if (!window.watched) {
              window.watched = true;
              navigation.addEventListener("navigate", (to) => {
                window.leaving = !to.destination.sameDocument && !to.hashChange && to.downloadRequest === null;
              });
              navigation.addEventListener("navigateerror", () => { window.leaving = false; });
              addEventListener("submit", (sent) => queueMicrotask(() => {
                const elsewhere = sent.submitter?.getAttribute("formtarget") || sent.target.getAttribute("target");
                window.leaving ||= !sent.defaultPrevented && !elsewhere && sent.target.getAttribute("method") !== "dialog";
              }));
            }
            """;

    /** Without scripts no event is told: what is pressed says whether it leaves. */
    private static final String FORESEE = """
            const pressed = arguments[0].closest("a[href], button, input");
            const sends = pressed && pressed.form && (pressed.type === "submit" || arguments[1]);
            const here = !(pressed?.getAttribute("formtarget") || (pressed?.form ?? pressed)?.getAttribute("target"));
            window.leaving = here && (sends
              ? pressed.formNoValidate || pressed.form.noValidate || pressed.form.matches(":valid")
              : pressed?.href !== undefined && pressed.href.split("#")[0] !== location.href.split("#")[0]);
            """;

    private static final String STAYS = "return !window.leaving";

    private final boolean scripts;

    Chromium(ChromeDriverService service, ChromeOptions options, boolean scripts) {
        super(service, options);
        this.scripts = scripts;
    }

    @Override
    protected Response execute(CommandPayload command) {
        if (!mayLeave(command)) {
            return super.execute(command);
        }
        watch(command);
        Response response = super.execute(command);
        new WebDriverWait(this, PATIENCE, Browser.GLANCE).until(page -> !Objects.equals(tell(STAYS), false));
        return response;
    }

    /** Of what is typed, only Enter leaves a page. */
    private static boolean mayLeave(CommandPayload command) {
        if (command.getName().equals(DriverCommand.SEND_KEYS_TO_ELEMENT)) {
            CharSequence[] keys = (CharSequence[]) command.getParameters().get("value");
            String text = String.join("", keys);
            QuietLog.typed(text);
            return text.contains(Keys.ENTER);
        }
        return MAY_LEAVE.contains(command.getName());
    }

    private void watch(CommandPayload command) {
        if (scripts) {
            tell(WATCH);
        } else if (command.getParameters().get("id") instanceof String id) {
            RemoteWebElement pressed = new RemoteWebElement();
            pressed.setId(id);
            tell(FORESEE, pressed, command.getName().equals(DriverCommand.SEND_KEYS_TO_ELEMENT));
        }
    }

    /** Null while the page asks something first. */
    private @Nullable Object tell(String script, Object... arguments) {
        try {
            return executeScript(script, arguments);
        } catch (UnhandledAlertException asks) {
            return null;
        } catch (WebDriverException between) {
            return false;
        }
    }
}
