package nl.goedgesprek.insight.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import nl.goedgesprek.insight.Figure;
import nl.goedgesprek.insight.LogLine;
import nl.goedgesprek.insight.Trip;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CoachingTerms;

/** Puts what the coach looks back on into words. */
@Dependent
class InsightWords {

    @Inject
    private Reader reader;

    @Inject
    private Moments moments;

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    String figure(Figure figure) {
        return text("insight.figure." + figure);
    }

    /** {@code november 2026}. */
    String month(YearMonth month) {
        return moments.month(month);
    }

    /** {@code nov}; where a year begins among others, with it. */
    String shortMonth(YearMonth month, boolean first) {
        String name = month.getMonth()
                .getDisplayName(TextStyle.SHORT_STANDALONE, reader.getLanguage().locale());
        return !first && month.getMonthValue() == 1 ? name + ' ' + month.getYear() : name;
    }

    /** {@code donderdag 10 december 2026}. */
    String date(LocalDate date) {
        return moments.date(date);
    }

    /** {@code 12,5}. */
    String number(BigDecimal number) {
        return NumberFormat.getInstance(
                        reader.getLanguage() == Language.EN
                                ? Locale.UK
                                : reader.getLanguage().locale())
                .format(number);
    }

    /** Where a drive begins or ends; of what was erased only the postcode is left. */
    String place(Address address) {
        return address.line().strip();
    }

    /** Why the coach drove: for which kind of conversation and in which place, or to go home. */
    String purpose(Trip trip) {
        return trip.towards()
                .map(visit -> {
                    String kind = reader.in(visit.type().title());
                    return trip.to().city().map(city -> kind + ", " + city).orElse(kind);
                })
                .orElseGet(() -> text("insight.home"));
    }

    /** With whom; empty on the way home. */
    String whom(Trip trip) {
        return trip.towards().map(visit -> visit.person().agendaName()).orElse("");
    }

    /** {@code cliënt 7}, or his name when he said that it may be told. */
    String client(LogLine line) {
        return line.named().orElseGet(() -> text("insight.client", String.valueOf(line.number())));
    }

    String form(CoachingTerms terms) {
        return text("coaching.form." + terms.form());
    }

    String paid(CoachingTerms terms) {
        return text("coaching.paid." + terms.paid());
    }
}
