package nl.goedgesprek.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.goedgesprek.booking.BookingStep;
import nl.goedgesprek.insight.Figures;
import nl.goedgesprek.insight.Figures.Month;
import nl.goedgesprek.insight.FiguresService;
import nl.goedgesprek.insight.Funnel;
import nl.goedgesprek.insight.FunnelService;
import org.jspecify.annotations.Nullable;

/** How many asked and how many came, month by month, and where visitors leave the booking. */
@Named
@RequestScoped
public class InsightPage {

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private FiguresService figuresService;

    @Inject
    private FunnelService funnelService;

    @Inject
    private InsightWords words;

    private @Nullable Figures figures;
    private @Nullable Funnel funnel;

    private Figures figures() {
        if (figures == null) {
            figures = figuresService.of(chosen.getPeriod());
        }
        return figures;
    }

    private Funnel funnel() {
        if (funnel == null) {
            funnel = funnelService.of(chosen.getPeriod());
        }
        return funnel;
    }

    public boolean isNothing() {
        return figures().isEmpty();
    }

    /** A row of the table. */
    public record Row(String name, String query, Month figures) {}

    public List<Row> getMonths() {
        return figures().months().stream()
                .map(month -> new Row(words.month(month.month()), ChosenPeriod.query(month.month()), month))
                .toList();
    }

    /** What all months add up to. */
    public Month getTotal() {
        Figures all = figures();
        return new Month(
                all.months().get(0).month(),
                all.total(Month::asked),
                all.total(Month::accepted),
                all.total(Month::declined),
                all.total(Month::held),
                all.total(Month::cancelled),
                all.total(Month::noShows));
    }

    /** What was asked, held and called off. */
    public String getChart() {
        return new BarChart(labels())
                .with(words.text("insight.asked"), "--sun", "asked", heights(Month::asked))
                .with(words.text("insight.held"), "--green", "held", heights(Month::held))
                .with(words.text("insight.cancelled"), "--terra", "held", heights(Month::cancelled))
                .with(words.text("insight.noShows"), "--ink-soft", "held", heights(Month::noShows))
                .json();
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Month month : figures().months()) {
            labels.add(words.shortMonth(month.month(), labels.isEmpty()));
        }
        return labels;
    }

    private List<Long> heights(ToLongFunction<Month> figure) {
        return figures().months().stream().map(figure::applyAsLong).toList();
    }

    public boolean isFunnelNothing() {
        return funnel().isEmpty();
    }

    /**
     * A step of the booking.
     *
     * @param aside what there is to tell besides; empty when nothing
     */
    public record StepRow(String name, long reached, long passed, long left, String aside) {}

    /** The steps after the first, at which one is by choosing a conversation. */
    public List<StepRow> getSteps() {
        return funnel().lines().stream()
                .filter(line -> line.step() != BookingStep.CONVERSATION)
                .map(line -> new StepRow(
                        words.text("insight.step." + line.step()),
                        line.reached(),
                        line.passed(),
                        line.left(),
                        line.tooFar() == 0 ? "" : words.text("insight.tooFar", line.tooFar())))
                .toList();
    }

    /** How many chose a conversation and how many of them booked, in words. */
    public String getFunnelTitle() {
        List<Funnel.Line> lines = funnel().lines();
        return words.text(
                "insight.funnel.sum",
                lines.get(0).reached(),
                lines.get(lines.size() - 1).passed());
    }

    public String getFunnelChart() {
        List<StepRow> steps = getSteps();
        return new BarChart(steps.stream().map(StepRow::name).toList())
                .with(
                        words.text("insight.passed"),
                        "--green",
                        "step",
                        steps.stream().map(StepRow::passed).toList())
                .with(
                        words.text("insight.left"),
                        "--terra",
                        "step",
                        steps.stream().map(StepRow::left).toList())
                .json();
    }
}
