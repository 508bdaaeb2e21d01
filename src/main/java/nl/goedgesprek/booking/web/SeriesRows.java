package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.web.SeriesRow.Option;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Obstacle;
import nl.goedgesprek.scheduling.Place;
import nl.goedgesprek.scheduling.Refusal;
import nl.goedgesprek.scheduling.Slot;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Turn;
import nl.goedgesprek.scheduling.Verdict;
import nl.goedgesprek.travel.Area;
import nl.goedgesprek.travel.PostcodeTable;
import org.jspecify.annotations.Nullable;

/** Puts the turns of a series into words. */
@Dependent
class SeriesRows {

    @Inject
    private Reader reader;

    @Inject
    private PracticeService practice;

    @Inject
    private AgendaService agenda;

    @Inject
    private PostcodeTable postcodes;

    /**
     * A row of the page.
     *
     * @param verdict what the chosen moment would mean; null when none is chosen
     */
    SeriesRow row(Numbered numbered, Pick pick, @Nullable Verdict verdict, Circumstances around) {
        Turn turn = numbered.turn();
        List<String> notes = new ArrayList<>(
                turn.obstacle().map(obstacle -> why(turn, obstacle)).stream().toList());
        boolean bad = false;
        if (verdict != null) {
            List<String> troubles = troubles(verdict, around);
            bad = !troubles.isEmpty();
            if (around.lost().contains(verdict.slot().time().start())) {
                notes.add(reader.text("series.lost"));
            }
            notes.addAll(troubles);
            notes.addAll(broken(verdict, bad));
        }
        return new SeriesRow(
                numbered.number(),
                spoken().date(turn.date()),
                turn.date().get(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
                options(turn, pick, verdict),
                pick.own(),
                verdict == null ? "" : drive(verdict.slot()),
                notes,
                bad,
                verdict == null ? "" : seen(verdict));
    }

    /** A turn and its number, from zero. */
    record Numbered(int number, Turn turn) {}

    /**
     * What else there is when the coach chooses a moment.
     *
     * @param others the other moments that he chose
     * @param lost the moments that were not as he saw them when he said yes
     */
    record Circumstances(Wish wish, List<TimeRange> others, List<Instant> lost) {}

    private List<Option> options(Turn turn, Pick pick, @Nullable Verdict verdict) {
        Stream<Slot> free = Stream.concat(turn.proposal().stream(), turn.others().stream());
        List<Option> options = new ArrayList<>(free.map(
                        slot -> new Option(value(slot), label(slot), pick.what().equals(value(slot))))
                .toList());
        boolean listed = options.stream().anyMatch(Option::chosen);
        if (verdict != null && !listed && !pick.isOwn()) {
            options.add(0, new Option(value(verdict.slot()), label(verdict.slot()), true));
        }
        options.add(new Option(Pick.OWN, reader.text("series.own"), pick.isOwn()));
        options.add(new Option(Pick.SKIP, reader.text("series.skip"), pick.isSkipped()));
        return options;
    }

    private static String value(Slot slot) {
        return slot.time().start().toString();
    }

    private String label(Slot slot) {
        String moment = spoken().brief(slot.time().start(), zone());
        return slot.nearby() ? moment + " · " + reader.text("book.nearby") : moment;
    }

    /** Why it cannot be at all. */
    private List<String> troubles(Verdict verdict, Circumstances around) {
        TimeRange time = verdict.slot().time();
        return Stream.of(
                        Optional.of(reader.text("requests.past"))
                                .filter(words -> verdict.broken().contains(Refusal.TOO_SOON)),
                        Optional.of(reader.text("series.clash"))
                                .filter(words -> around.others().stream().anyMatch(time::overlaps)),
                        takenBy(verdict, around.wish()).map(name -> reader.text("requests.takenBy", name)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<String> takenBy(Verdict verdict, Wish wish) {
        return verdict.broken().contains(Refusal.OVERLAPS)
                ? agenda.appointments(wish.type().coach(), verdict.slot().time()).stream()
                        .map(other -> other.person().agendaName())
                        .findFirst()
                : Optional.empty();
    }

    private List<String> broken(Verdict verdict, boolean taken) {
        return verdict.broken().stream()
                .filter(rule -> rule != Refusal.TOO_SOON && (!taken || rule != Refusal.OVERLAPS))
                .map(rule -> reader.text("requests.rule." + rule))
                .toList();
    }

    /** The moment and the rules that it breaks, as the coach gets to see them. */
    private static String seen(Verdict verdict) {
        return Stream.concat(
                        Stream.of(value(verdict.slot())),
                        verdict.broken().stream().map(Refusal::name))
                .collect(Collectors.joining(" "));
    }

    private String drive(Slot slot) {
        return slot.travelBefore() + slot.travelAfter() == 0
                ? ""
                : reader.text("series.drive", slot.travelBefore(), slot.travelAfter());
    }

    /** Why nothing is free where the rhythm wants it. */
    private String why(Turn turn, Obstacle obstacle) {
        String reasons = obstacle.holiday()
                ? holiday(turn.date())
                : obstacle.rules().stream()
                        .map(rule -> reason(rule, obstacle.tooFarFrom()))
                        .distinct()
                        .collect(Collectors.joining(", "));
        return reader.text(turn.proposal().isPresent() ? "series.instead" : "series.none", reasons);
    }

    private String holiday(LocalDate date) {
        return practice.holiday(date, reader.getLanguage()).orElseGet(() -> reader.text("series.why.CLOSED"));
    }

    private String reason(Refusal rule, @Nullable Place tooFarFrom) {
        return rule == Refusal.NO_TIME_TO_TRAVEL
                ? Optional.ofNullable(tooFarFrom)
                        .flatMap(place -> postcodes.area(place.area()))
                        .map(Area::placeName)
                        .map(city -> reader.text("series.why.tooFarFrom", city))
                        .orElseGet(() -> reader.text("series.why." + rule))
                : reader.text("series.why." + rule);
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }

    private SpokenTime spoken() {
        return new SpokenTime(reader.getLanguage());
    }
}
