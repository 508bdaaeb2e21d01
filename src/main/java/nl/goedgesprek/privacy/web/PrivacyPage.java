package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.privacy.Processing;
import nl.goedgesprek.privacy.Processing.Told;
import nl.goedgesprek.privacy.ProcessingService;

/** What everybody may read about what is kept, why, how long and by whom; made of the settings as they are. */
@Named
@RequestScoped
public class PrivacyPage {

    @Inject
    private ProcessingService processing;

    @Inject
    private PrivacyWords words;

    @Inject
    private Reader reader;

    /** Sentences under a heading. */
    public record Part(String title, String text) {}

    public List<Part> getParts() {
        Processing now = processing.processing();
        return List.of(
                part("what", what(now)),
                part("why", Stream.of(text("why"), when(now.visits(), "why.visits"), text("why.consent"))),
                part("who", who(now)),
                part("where", where(now)),
                part("long", howLong(now)),
                part("cookies", Stream.of(text("cookies"))),
                part("rights", Stream.of(text(now.mailServer().isPresent() ? "rights" : "rights.mailless"))));
    }

    private Stream<Optional<String>> what(Processing now) {
        return Stream.of(
                text("what"),
                when(now.visits(), "what.visits"),
                when(now.remote(), "what.remote"),
                when(now.questions(), "what.questions"),
                when(now.afterwards(), "what.afterwards"),
                text("what.coach"),
                text("what.network"));
    }

    private Stream<Optional<String>> who(Processing now) {
        return Stream.of(
                text(now.coaches() > 1 ? "who.several" : "who.one"),
                text("who.sponsor"),
                when(now.questions(), "who.questions"));
    }

    private Stream<Optional<String>> where(Processing now) {
        return Stream.of(
                text("where"),
                now.mailServer()
                        .map(server -> reader.text("privacy.where.mail", server))
                        .or(() -> text("where.noMail")),
                when(now.calendar() == Told.NAMES, "where.names"),
                when(now.calendar() == Told.TIMES, "where.times"),
                when(now.otherCalendars(), "where.others"));
    }

    private Stream<Optional<String>> howLong(Processing now) {
        return Stream.of(
                Optional.of(reader.text("privacy.long", now.retentionMonths())),
                when(now.afterwards(), "long.afterwards"),
                Optional.of(reader.text("privacy.long.records", now.recordMonths())),
                Optional.of(reader.text("privacy.long.drafts", Forgetting.DRAFTS.toDays())),
                Optional.of(reader.text("privacy.long.people", words.months(now.clientMonths()))),
                Optional.of(reader.text("privacy.long.contact", words.months(now.contactMonths()))),
                text("long.tax"),
                Optional.of(copies(now)));
    }

    private String copies(Processing now) {
        return now.copyDays().isPresent()
                ? reader.text("privacy.long.copies", now.copyDays().getAsInt())
                : reader.text("privacy.long.copies.elsewhere");
    }

    private Part part(String name, Stream<Optional<String>> sentences) {
        return new Part(
                reader.text("privacy." + name + ".title"),
                String.join(" ", sentences.flatMap(Optional::stream).toList()));
    }

    private Optional<String> text(String key) {
        return Optional.of(reader.text("privacy." + key));
    }

    private Optional<String> when(boolean so, String key) {
        return so ? text(key) : Optional.empty();
    }
}
