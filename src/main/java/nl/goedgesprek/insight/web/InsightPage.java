package nl.goedgesprek.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.goedgesprek.insight.Figure;
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

    /** The columns of the table, as they are called. */
    public List<String> getNames() {
        return Stream.of(Figure.values()).map(words::figure).toList();
    }

    /** A row of the table. */
    public record Row(String name, String query, List<Cell> cells) {}

    /** A figure in it. */
    public record Cell(String label, long value) {}

    public List<Row> getMonths() {
        return figures().months().stream()
                .map(month -> new Row(words.month(month.month()), ChosenPeriod.query(month.month()), cells(month::of)))
                .toList();
    }

    /** What all months add up to. */
    public List<Cell> getTotal() {
        return cells(figures()::total);
    }

    private List<Cell> cells(ToLongFunction<Figure> count) {
        return Stream.of(Figure.values())
                .map(figure -> new Cell(words.figure(figure), count.applyAsLong(figure)))
                .toList();
    }

    /** What was asked, held and called off, and to how many the coach drove. */
    public String getChart() {
        return new BarChart(labels())
                .with(words.figure(Figure.ASKED), "--sun", "asked", heights(Figure.ASKED))
                .with(words.figure(Figure.HELD), "--green", "held", heights(Figure.HELD))
                .with(words.figure(Figure.CANCELLED), "--terra", "held", heights(Figure.CANCELLED))
                .with(words.figure(Figure.NO_SHOWS), "--ink-soft", "held", heights(Figure.NO_SHOWS))
                .with(words.figure(Figure.VISITS), "--line-strong", "visits", heights(Figure.VISITS))
                .json();
    }

    private List<String> labels() {
        List<String> labels = new ArrayList<>();
        for (Month month : figures().months()) {
            labels.add(words.shortMonth(month.month(), labels.isEmpty()));
        }
        return labels;
    }

    private List<Long> heights(Figure figure) {
        return figures().months().stream().map(month -> month.of(figure)).toList();
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

    public List<StepRow> getSteps() {
        return funnel().lines().stream()
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
                lines.get(0).passed(),
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
