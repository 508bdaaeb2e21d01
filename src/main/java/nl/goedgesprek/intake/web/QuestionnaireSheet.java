package nl.goedgesprek.intake.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The questionnaires in hand, and which conversations ask them, as a file. */
@WebServlet({QuestionnairesAddress.ALL + ".csv", QuestionnairesAddress.ALL + ".xlsx"})
public class QuestionnaireSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient QuestionnaireCards cards;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient Reader reader;

    @Override
    protected Sheet<?> sheet() {
        List<Column<QuestionnaireCard>> columns = List.of(
                Column.text(reader.text("sheets.questionnaire"), QuestionnaireCard::title),
                Column.text(reader.text("sheets.state"), QuestionnaireCard::state),
                yesNo(reader.text("questions.changed"), QuestionnaireCard::changed),
                Column.text(reader.text("sheets.asked"), QuestionnaireCard::use));
        return new Sheet<>(reader.text("sheets.questionnaires"), practice.today(), columns, cards.inHand().stream());
    }
}
