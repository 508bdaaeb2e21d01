package nl.goedgesprek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AssistantService;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Who keeps whose agenda, as a file. */
@WebServlet({CoachesAddress.ASSISTANTS + ".csv", CoachesAddress.ASSISTANTS + ".xlsx"})
public class AssistantSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AssistantService assistants;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient Reader reader;

    @Override
    protected Sheet<?> sheet() {
        List<Column<Account>> columns = List.of(
                Column.text(reader.text("clients.field.name"), Account::getPersonName),
                Column.text(reader.text("login.email"), Account::getEmail),
                Column.text(reader.text("sheets.keeps"), this::whose),
                yesNo(reader.text("sheets.login"), account -> !account.isEnded()));
        return new Sheet<>(reader.text("sheets.assistants"), practice.today(), columns, assistants.all().stream());
    }

    private String whose(Account account) {
        return practice.coach(account.getCoachId()).map(Coach::getName).orElse("");
    }
}
