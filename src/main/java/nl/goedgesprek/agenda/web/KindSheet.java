package nl.goedgesprek.agenda.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The coach's kinds of conversation and their terms as a file, in his order; those that are not offered last. */
@WebServlet({KindsPage.ADDRESS + ".csv", KindsPage.ADDRESS + ".xlsx"})
public class KindSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    @Inject
    private transient MeetingTypeService types;

    @Inject
    private transient CurrentCoach currentCoach;

    @Inject
    private transient CoachDays days;

    @Inject
    private transient Wording wording;

    @Override
    protected Sheet<?> sheet() {
        return new Sheet<>(
                wording.text("sheets.kinds"), days.today(), columns(), types.all(currentCoach.get()).stream());
    }

    private List<Column<MeetingType>> columns() {
        return List.of(
                Column.text(wording.text("type.titleNl"), type -> type.title().in(Language.NL)),
                Column.text(wording.text("type.titleEn"), type -> type.title().in(Language.EN)),
                Column.text(wording.text("sheets.where"), type -> wording.text("venue." + type.getVenue())),
                minutes("type.duration", type -> type.terms().duration()),
                minutes("type.before", type -> type.terms().bufferBefore()),
                minutes("type.after", type -> type.terms().bufferAfter()),
                Column.number(
                        wording.text("type.notice"), type -> hours(type.terms().minimumNotice())),
                Column.whole(wording.text("type.horizon"), type ->
                        (long) type.terms().horizonDays()),
                yesNo(wording.text("type.needsApproval"), MeetingType::isNeedsApproval),
                Column.text(
                        wording.text("sheets.state"),
                        type -> wording.text(type.isOffered() ? "kinds.offered" : "kinds.retired")));
    }

    private Column<MeetingType> minutes(String heading, Function<MeetingType, Duration> length) {
        return Column.whole(wording.text(heading), type -> length.apply(type).toMinutes());
    }

    /** To a hundredth. */
    private static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes()).divide(MINUTES_AN_HOUR, 2, RoundingMode.HALF_UP);
    }
}
