package nl.goedgesprek.access.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Who leads conversations here, as a file; with what they come in is not in it, but for their mail address. */
@WebServlet({CoachesAddress.LIST + ".csv", CoachesAddress.LIST + ".xlsx"})
public class CoachSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient AccountService accounts;

    @Inject
    private transient BaseUrl base;

    @Inject
    private transient Reader reader;

    private record Known(Coach coach, Optional<Account> account) {}

    @Override
    protected Sheet<?> sheet() {
        return new Sheet<>(
                reader.text("sheets.coaches"),
                practice.today(),
                columns(),
                practice.coaches().stream().map(coach -> new Known(coach, accounts.of(coach.getId()))));
    }

    private List<Column<Known>> columns() {
        return List.of(
                Column.text(
                        reader.text("clients.field.name"),
                        known -> known.coach().getName()),
                Column.text(
                        reader.text("login.email"),
                        known -> known.account().map(Account::getEmail).orElse("")),
                yesNo(
                        reader.text("sheets.login"),
                        known -> known.account()
                                .filter(account -> !account.isEnded())
                                .isPresent()),
                yesNo(
                        reader.text("roles.owner"),
                        known -> known.account().filter(Account::isOwner).isPresent()),
                yesNo(reader.text("sheets.bookable"), known -> !known.coach().isEnded()),
                Column.text(
                        reader.text("coaches.slug"),
                        known -> base.of("/met/" + known.coach().getSlug())));
    }
}
