package nl.goedgesprek.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.goedgesprek.insight.LogLine;
import nl.goedgesprek.insight.LogService;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.MeetingTypeService;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** The hours of coaching, by kind and by client. */
@Named
@RequestScoped
public class LogPage {

    /** What counts, in order. */
    static final List<CoachingForm> FORMS = List.of(CoachingForm.INDIVIDUAL, CoachingForm.GROUP);

    /** How many lines stand on the page; a file has all. */
    private static final int MOST = 200;

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private LogService log;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private MeetingTypeService types;

    @Inject
    private InsightWords words;

    private @Nullable List<LogLine> lines;

    private List<LogLine> lines() {
        if (lines == null) {
            lines = log.lines(chosen.getPeriod());
        }
        return lines;
    }

    public boolean isNothing() {
        return lines().isEmpty();
    }

    /** What the page says when there is nothing: that no kind of conversation counts yet, or that none was held. */
    public String getNone() {
        boolean counting = types.all(currentCoach.get()).stream()
                .map(MeetingType::coaching)
                .anyMatch(terms -> terms.form() != CoachingForm.NONE);
        return words.text(counting ? "insight.log.none" : "insight.log.unset");
    }

    /** The hours of one form, in words. */
    public record Sum(String form, String paid, String free, String all) {}

    public List<Sum> getSums() {
        return Stream.concat(
                        FORMS.stream()
                                .map(form -> sum(words.text("coaching.form." + form), terms -> terms.form() == form)),
                        Stream.of(sum(words.text("insight.total"), terms -> true)))
                .toList();
    }

    private Sum sum(String form, Predicate<CoachingTerms> chosenTerms) {
        return new Sum(
                form,
                words.number(hours(chosenTerms.and(CoachingTerms::paid))),
                words.number(hours(chosenTerms.and(terms -> !terms.paid()))),
                words.number(hours(chosenTerms)));
    }

    private BigDecimal hours(Predicate<CoachingTerms> chosenTerms) {
        return LogLine.hours(lines().stream()
                .filter(line -> chosenTerms.test(line.terms()))
                .map(LogLine::time)
                .reduce(Duration.ZERO, Duration::plus));
    }

    public String getChart() {
        return new BarChart(FORMS.stream()
                        .map(form -> words.text("coaching.form." + form))
                        .toList())
                .with(words.text("coaching.paid.true"), "--green", "hours", heights(true))
                .with(words.text("coaching.paid.false"), "--sun", "hours", heights(false))
                .json();
    }

    private List<BigDecimal> heights(boolean paid) {
        return FORMS.stream()
                .map(form -> hours(terms -> terms.form() == form && terms.paid() == paid))
                .toList();
    }

    /** A line of the log. */
    public record Row(
            String client, String form, String paid, String first, String last, long conversations, String hours) {}

    public List<Row> getRows() {
        return lines().stream()
                .limit(MOST)
                .map(line -> new Row(
                        words.client(line),
                        words.form(line.terms()),
                        words.paid(line.terms()),
                        words.date(line.first()),
                        words.date(line.last()),
                        line.conversations(),
                        words.number(line.hours())))
                .toList();
    }

    /** Whether the file has more than the page. */
    public boolean isCut() {
        return lines().size() > MOST;
    }
}
