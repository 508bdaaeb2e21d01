package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.goedgesprek.coaching.HeldService;
import nl.goedgesprek.coaching.HeldService.Line;
import nl.goedgesprek.coaching.Standing;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;

/** The past conversations that the coach looks at, all pages of them, as a file; what was written is not in it. */
@WebServlet({CoachingAddresses.SESSIONS + ".csv", CoachingAddresses.SESSIONS + ".xlsx"})
public class SessionSheet extends CoachingSheet<Line> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient HeldService held;

    @Override
    String title() {
        return "sheets.sessions";
    }

    @Override
    BiFunction<Integer, Integer, List<Line>> rows(PostedForm asked) {
        SessionLookup lookup = SessionLookup.read(asked);
        return (first, most) -> held.stretch(lookup.typed(), lookup.which(), first, most);
    }

    @Override
    List<Column<Line>> columns(CoachingWords words) {
        return List.of(
                Column.moment(
                        words.text("sheets.moment"),
                        line -> Optional.of(
                                words.local(line.appointment().time().start()))),
                Column.text(
                        words.text("programme.client"),
                        line -> line.appointment().person().getName()),
                Column.text(
                        words.text("clients.field.organisation"),
                        line -> organisation(line.appointment().person())),
                Column.text(words.text("sheets.kind"), line -> words.kind(line.appointment())),
                Column.number(
                        words.text("sheets.hours"),
                        line -> CoachingWords.inHours(line.appointment().time().length())),
                Column.text(
                        words.text("sheets.standing"),
                        line -> line.absence()
                                .map(absence -> words.text("session.standing." + absence))
                                .orElseGet(() -> words.standing(Standing.HELD))),
                Column.date(
                        words.text("sheets.programme"), line -> line.programme().map(programme -> programme.start())));
    }
}
