package nl.goedgesprek.insight.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.insight.KilometresService;
import nl.goedgesprek.insight.KilometresService.Month;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** How far the coach drove, month by month, and of one month each drive. */
@Named
@RequestScoped
public class KilometresPage {

    static final String NAMES = "namen";

    @Inject
    private ChosenPeriod chosen;

    @Inject
    private KilometresService kilometres;

    @Inject
    private InsightWords words;

    @Inject
    private PostedForm form;

    private @Nullable List<Month> months;

    private List<Month> months() {
        if (months == null) {
            months = kilometres.months(chosen.getPeriod());
        }
        return months;
    }

    public boolean isNothing() {
        return getTrips() == 0;
    }

    /** A row of the table. */
    public record Row(String name, String query, int trips, int kilometres) {}

    public List<Row> getMonths() {
        return months().stream()
                .map(month -> new Row(
                        words.month(month.month()),
                        ChosenPeriod.query(month.month()),
                        month.trips(),
                        month.kilometres()))
                .toList();
    }

    public int getTrips() {
        return months().stream().mapToInt(Month::trips).sum();
    }

    public int getKilometres() {
        return months().stream().mapToInt(Month::kilometres).sum();
    }

    public String getChart() {
        List<String> labels = new ArrayList<>();
        for (Month month : months()) {
            labels.add(words.shortMonth(month.month(), labels.isEmpty()));
        }
        return new BarChart(labels)
                .with(
                        words.text("insight.kilometres"),
                        "--green",
                        "kilometres",
                        months().stream().map(Month::kilometres).toList())
                .json();
    }

    /** Whether the period is short enough to show each drive. */
    public boolean isDetailed() {
        return months().size() == 1;
    }

    /** A drive. */
    public record TripRow(String date, String from, String to, int kilometres, String purpose, String whom) {}

    public List<TripRow> getDrives() {
        return kilometres.trips(chosen.getPeriod()).stream()
                .map(trip -> new TripRow(
                        words.date(trip.date()),
                        words.place(trip.from()),
                        words.place(trip.to()),
                        trip.kilometres(),
                        words.purpose(trip),
                        isWithNames() ? words.whom(trip) : ""))
                .toList();
    }

    /** Whether the coach wants to see with whom he spoke. */
    public boolean isWithNames() {
        return form.has(NAMES);
    }

    /** The part of an address that keeps this choice. */
    public String getNaming() {
        return isWithNames() ? '&' + NAMES : "";
    }
}
