package nl.goedgesprek.coaching.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeFacts;
import nl.goedgesprek.platform.AskedDates;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Prose;
import nl.goedgesprek.platform.Violation;

/** What the coach types about a programme. */
public record ProgrammeEntry(String sessions, String start, String goals, String context, String sponsor) {

    private static final String USUAL_SESSIONS = "6";

    /** A new programme that starts on a day. */
    static ProgrammeEntry starting(LocalDate day) {
        return new ProgrammeEntry(USUAL_SESSIONS, day.toString(), "", "", "");
    }

    static ProgrammeEntry of(Programme programme) {
        return new ProgrammeEntry(
                String.valueOf(programme.agreedSessions()),
                programme.start().toString(),
                programme.goals(),
                programme.context(),
                programme.sponsor().map(Person::getId).map(String::valueOf).orElse(""));
    }

    static ProgrammeEntry read(PostedForm form) {
        return new ProgrammeEntry(
                form.text("sessions").strip(),
                form.text("start").strip(),
                Prose.of(form.text("goals")),
                Prose.of(form.text("context")),
                form.text("sponsor"));
    }

    List<Violation> violations() {
        List<Violation> all = new ArrayList<>();
        if (number().isEmpty()) {
            all.add(new Violation("sessions", "programme.violation.sessions", List.of(ProgrammeFacts.MOST_SESSIONS)));
        }
        if (date().isEmpty()) {
            all.add(new Violation("start", "programme.violation.date"));
        }
        tooLong("goals", goals).ifPresent(all::add);
        tooLong("context", context).ifPresent(all::add);
        return all;
    }

    private static Optional<Violation> tooLong(String field, String text) {
        return text.length() > ProgrammeFacts.LONGEST_TEXT
                ? Optional.of(new Violation(field, "violation.length", List.of(ProgrammeFacts.LONGEST_TEXT)))
                : Optional.empty();
    }

    private Optional<Integer> number() {
        return Optional.of(sessions)
                .filter(digits -> digits.matches("[1-9]\\d?"))
                .map(Integer::valueOf);
    }

    private Optional<LocalDate> date() {
        return AskedDates.date(start);
    }

    /** The facts, of use only when nothing is wrong. */
    ProgrammeFacts checked() {
        Long sponsorId = sponsor.matches("\\d{1,18}") ? Long.valueOf(sponsor) : null;
        return new ProgrammeFacts(number().orElseThrow(), date().orElseThrow(), goals, context, sponsorId);
    }
}
