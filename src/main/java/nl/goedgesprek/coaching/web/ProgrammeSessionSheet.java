package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.sheets.Column;

/** The conversations of one programme as a file, the first one first, those to come as well. */
@WebServlet({ProgrammeSessionSheet.ADDRESS + ".csv", ProgrammeSessionSheet.ADDRESS + ".xlsx"})
public class ProgrammeSessionSheet extends OneProgrammeSheet<Session> {

    static final String ADDRESS = CoachingAddresses.PROGRAMME + "/gesprekken";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ProgrammeService programmes;

    @Override
    String title() {
        return "sheets.sessions";
    }

    @Override
    List<Session> rows(Programme programme) {
        return programmes.sessions(programme);
    }

    @Override
    List<Column<Session>> columns(CoachingWords words) {
        return List.of(
                Column.moment(
                        words.text("sheets.moment"),
                        session -> Optional.of(
                                words.local(session.appointment().time().start()))),
                Column.text(words.text("sheets.kind"), session -> words.kind(session.appointment())),
                Column.number(
                        words.text("sheets.hours"),
                        session -> CoachingWords.inHours(
                                session.appointment().time().length())),
                Column.text(words.text("sheets.standing"), session -> words.standing(session.standingAt(words.now()))));
    }
}
