package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.AgreedAction;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.sheets.Column;

/** What was agreed to be done in one programme, as a file, in the order of its page. */
@WebServlet({ProgrammeActionSheet.ADDRESS + ".csv", ProgrammeActionSheet.ADDRESS + ".xlsx"})
public class ProgrammeActionSheet extends OneProgrammeSheet<AgreedAction> {

    static final String ADDRESS = CoachingAddresses.PROGRAMME + "/acties";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ActionService actions;

    @Inject
    private transient ActionRows rows;

    @Override
    String title() {
        return "sheets.actions";
    }

    @Override
    List<AgreedAction> rows(Programme programme) {
        return ActionRows.ordered(actions.of(programme));
    }

    @Override
    List<Column<AgreedAction>> columns(CoachingWords words) {
        return List.of(
                Column.text(words.text("sheets.action"), AgreedAction::text),
                Column.text(words.text("sheets.doer"), action -> rows.owner(action, action.client())),
                Column.date(words.text("sheets.due"), AgreedAction::due),
                Column.date(words.text("action.done"), action -> action.doneAt().map(words::day)));
    }
}
