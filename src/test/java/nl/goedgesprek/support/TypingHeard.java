package nl.goedgesprek.support;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.CommandPayload;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** A Chromium of which is remembered what was typed in it, for {@link QuietLog}. */
final class TypingHeard extends ChromeDriver {

    TypingHeard(ChromeDriverService service, ChromeOptions options) {
        super(service, options);
    }

    @Override
    protected Response execute(CommandPayload command) {
        if (command.getName().equals(DriverCommand.SEND_KEYS_TO_ELEMENT)
                && command.getParameters().get("text") instanceof CharSequence text) {
            QuietLog.typed(text.toString());
        }
        return super.execute(command);
    }
}
