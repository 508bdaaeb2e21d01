package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Processing;
import nl.goedgesprek.privacy.Processing.Told;
import nl.goedgesprek.privacy.ProcessingService;

/** The record of processing that article 30 of the GDPR asks for, on paper; made of the settings as they are. */
@Named
@RequestScoped
public class RegisterPage {

    private static final List<String> FACTS = List.of("why", "ground", "whom", "data");

    @Inject
    private ProcessingService processing;

    @Inject
    private PracticeService practice;

    @Inject
    private AccountService accounts;

    @Inject
    private PrivacyWords words;

    /** A line of the record. */
    public record Line(String label, String text) {}

    /** Something that is done with personal data. */
    public record Activity(String title, List<Line> lines) {}

    /** Who answers for it, and how to reach him. */
    public List<Line> getController() {
        List<Line> lines = new ArrayList<>();
        lines.add(line("controller", practice.practice().getName()));
        accounts.emailOfOwner().ifPresent(email -> lines.add(line("email", email)));
        practice.practice().phone().ifPresent(phone -> lines.add(line("phone", phone)));
        lines.add(line("date", words.date(words.today())));
        return lines;
    }

    public List<Activity> getActivities() {
        Processing now = processing.processing();
        List<Activity> all = new ArrayList<>();
        String term = words.text("register.appointments.term", now.retentionMonths(), words.months(now.clientMonths()));
        all.add(activity("appointments", term));
        if (now.questions()) {
            all.add(activity("questions", term));
        }
        all.add(activity("contacts", words.text("register.contacts.term", words.months(now.contactMonths()))));
        all.add(activity("drafts", words.text("terms.days", Forgetting.DRAFTS.toDays())));
        all.add(activity("programmes", words.text("terms.months", now.recordMonths())));
        all.add(activity("books", words.text("register.books.term")));
        all.add(activity("accounts", words.text("register.accounts.term")));
        all.add(activity(
                "copies",
                now.copyDays().isPresent()
                        ? words.text("terms.days", now.copyDays().getAsInt())
                        : words.text("register.copies.term")));
        return all;
    }

    private Activity activity(String name, String term) {
        String key = "register." + name;
        List<Line> lines = new ArrayList<>();
        FACTS.forEach(fact -> lines.add(line(fact, words.text(key + '.' + fact))));
        lines.add(line("term", term));
        return new Activity(words.text(key), lines);
    }

    /** Who else gets any of it. */
    public List<String> getRecipients() {
        Processing now = processing.processing();
        List<String> all = new ArrayList<>();
        all.add(now.mailServer()
                .map(server -> words.text("register.mail", server))
                .orElseGet(() -> words.text("register.noMail")));
        if (now.calendar() != Told.NOTHING) {
            all.add(words.text("register.calendar." + now.calendar()));
        }
        now.provider().ifPresent(site -> all.add(words.text("register.provider", site)));
        if (now.otherCalendars()) {
            all.add(words.text("register.others.calendars"));
        }
        all.add(words.text("register.nobody"));
        return all;
    }

    private Line line(String fact, String text) {
        return new Line(words.text("register.fact." + fact), text);
    }
}
