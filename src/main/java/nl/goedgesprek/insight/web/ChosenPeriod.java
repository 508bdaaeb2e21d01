package nl.goedgesprek.insight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedgesprek.insight.Period;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.PracticeService;

/** The period that the coach looks at, as the address tells: this year when it tells none. */
@Named
@RequestScoped
public class ChosenPeriod {

    static final String NAME = "periode";

    private static final int MONTHS_TO_CHOOSE = 24;

    @Inject
    private PostedForm form;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    private PeriodEntry entry = new PeriodEntry("", "", "");
    private LocalDate today = LocalDate.EPOCH;

    @PostConstruct
    void read() {
        entry = new PeriodEntry(
                form.text(NAME).strip(),
                form.text("van").strip(),
                form.text("tot").strip());
        today = practice.today();
    }

    LocalDate today() {
        return today;
    }

    public Period getPeriod() {
        return entry.or(Period.year(today.getYear()));
    }

    public String getFrom() {
        return entry.from();
    }

    public String getLast() {
        return entry.last();
    }

    public String error(String field) {
        return new Wrong(reader, entry.violations()).at(field);
    }

    /** Whether an own period was typed. */
    public boolean isOwn() {
        return entry.isOwn();
    }

    /** {@code 2026}, {@code 4e kwartaal 2026}, {@code november 2026} or from one date to another. */
    public String getTitle() {
        return title(getPeriod());
    }

    private String title(Period period) {
        String name = period.name().orElse("");
        if (name.isEmpty()) {
            return reader.text("insight.fromTo", moments.date(period.from()), moments.date(period.last()));
        }
        if (name.contains("K")) {
            return reader.text(
                    "insight.quarter",
                    period.from().get(IsoFields.QUARTER_OF_YEAR),
                    String.valueOf(period.from().getYear()));
        }
        return name.contains("-") ? moments.month(YearMonth.from(period.from())) : name;
    }

    /** The part of an address that asks for this period. */
    public String getQuery() {
        Period period = getPeriod();
        return period.name().map(ChosenPeriod::named).orElseGet(() -> "van=" + period.from() + "&tot=" + period.last());
    }

    /** The part of an address that asks for a month. */
    static String query(YearMonth month) {
        return named(month.toString());
    }

    private static String named(String name) {
        return NAME + '=' + name;
    }

    /** Something to choose. */
    public record Choice(String value, String text, boolean chosen) {}

    /** This year and last, this quarter and last, this month and last; the values are parts of addresses. */
    public List<Choice> getNear() {
        YearMonth month = YearMonth.from(today);
        return Stream.of(
                        Period.year(today.getYear()),
                        Period.year(today.getYear() - 1),
                        Period.quarter(month),
                        Period.quarter(month.minusMonths(3)),
                        Period.month(month),
                        Period.month(month.minusMonths(1)))
                .map(period -> choice(named(period.name().orElseThrow()), period))
                .toList();
    }

    /** The years, quarters and months that lie behind; the values are names. */
    public List<Choice> getAll() {
        YearMonth month = YearMonth.from(today);
        Stream<Period> years = IntStream.range(0, 5).mapToObj(back -> Period.year(today.getYear() - back));
        Stream<Period> quarters = IntStream.range(0, 8).mapToObj(back -> Period.quarter(month.minusMonths(3L * back)));
        Stream<Period> months =
                IntStream.range(0, MONTHS_TO_CHOOSE).mapToObj(back -> Period.month(month.minusMonths(back)));
        return Stream.of(years, quarters, months)
                .flatMap(periods -> periods)
                .map(period -> choice(period.name().orElseThrow(), period))
                .toList();
    }

    private Choice choice(String value, Period period) {
        return new Choice(value, title(period), period.equals(getPeriod()));
    }
}
