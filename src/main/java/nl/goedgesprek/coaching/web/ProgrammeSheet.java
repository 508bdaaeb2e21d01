package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ProgrammeLine;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;

/** The programmes that the coach looks at, all pages of them, as a file; what they are about is not in it. */
@WebServlet({CoachingAddresses.PROGRAMMES + ".csv", CoachingAddresses.PROGRAMMES + ".xlsx"})
public class ProgrammeSheet extends CoachingSheet<ProgrammeLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeListService programmes;

    @Override
    String title() {
        return "sheets.programmes";
    }

    @Override
    BiFunction<Integer, Integer, List<ProgrammeLine>> rows(PostedForm asked) {
        ProgrammeLookup lookup = ProgrammeLookup.read(asked);
        return (first, most) -> programmes.stretch(lookup.asked(), first, most);
    }

    @Override
    List<Column<ProgrammeLine>> columns(CoachingWords words) {
        return List.of(
                Column.text(
                        words.text("programme.client"),
                        line -> line.programme().client().getName()),
                Column.text(
                        words.text("clients.field.organisation"),
                        line -> organisation(line.programme().client())),
                Column.text(
                        words.text("programme.sponsor"),
                        line -> line.programme().sponsor().map(Person::getName).orElse("")),
                Column.whole(words.text("sheets.agreed"), line ->
                        (long) line.progress().agreed()),
                Column.whole(words.text("sheets.held"), line ->
                        (long) line.progress().held()),
                Column.whole(words.text("sheets.planned"), line ->
                        (long) line.progress().planned()),
                Column.number(
                        words.text("sheets.hours"),
                        line -> CoachingWords.inHours(line.progress().time())),
                Column.date(
                        words.text("clients.field.next"),
                        line -> line.progress().nextStart().map(words::day)),
                Column.date(
                        words.text("programme.start"),
                        line -> Optional.of(line.programme().start())),
                Column.date(words.text("sheets.ended"), line -> line.programme().endedOn()));
    }
}
