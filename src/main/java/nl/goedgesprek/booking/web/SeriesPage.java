package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.Series;
import nl.goedgesprek.agenda.SeriesDraft;
import nl.goedgesprek.agenda.SeriesRefusedException;
import nl.goedgesprek.agenda.SeriesService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.PersonLeavingException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Rhythm;
import nl.goedgesprek.scheduling.TimeRange;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.scheduling.Verdict;

/**
 * Where the coach plans a series with somebody he knows: he says how it recurs, sees a proposal for each turn, changes
 * what he likes, and puts all of it into his agenda in one go. He says yes to nothing that he did not see.
 */
@Named
@RequestScoped
public class SeriesPage {

    @Inject
    private PostedForm form;

    @Inject
    private KnownPerson known;

    @Inject
    private AddForm typed;

    @Inject
    private SeriesForm rhythm;

    @Inject
    private PlaceCheck places;

    @Inject
    private SeriesService series;

    @Inject
    private SeriesRows words;

    @Inject
    private Reader reader;

    @Inject
    private Clock clock;

    private List<Violation> violations = List.of();
    private List<SeriesRow> rows = List.of();
    private List<Instant> lost = List.of();
    private int count;

    /** Does what a pressed button says. Answers <i>not found</i> when the address names somebody who does not exist. */
    public void open() {
        if (known.isMissing()) {
            PageTurn.notFound();
            return;
        }
        violations = typed.unknownType().stream().toList();
        MeetingType type = typed.getType();
        if (form.isSent() && type != null && !known.isChosenNow() && !known.isSearching()) {
            violations = violations(type);
            if (violations.isEmpty()) {
                plan(wish(type));
            }
        }
    }

    private List<Violation> violations(MeetingType type) {
        List<Violation> all = new ArrayList<>();
        if (known.getPerson() == null) {
            all.add(new Violation("search", "series.violation.whom"));
        } else if (person().isLeaving()) {
            all.add(new Violation("person", "add.violation.leaving"));
        }
        if (type.getVenue() == Venue.AT_CLIENT) {
            all.addAll(places.violations(typed.getPlace()));
        }
        all.addAll(rhythm.rhythm().violations(type.terms().duration(), rhythm.today()));
        return all;
    }

    private Wish wish(MeetingType type) {
        return new Wish(type, type.getVenue() == Venue.AT_CLIENT ? places.address(typed.getPlace()) : null, null);
    }

    /** Looks at what was chosen; at what is proposed, when something else was typed since. */
    private void plan(Wish wish) {
        Rhythm wanted = rhythm.rhythm().rhythm();
        boolean chosen = !form.has("plan") && form.text("planned").equals(getPlanned());
        Picks picks =
                new Picks(chosen ? read(wanted.times()) : List.of(), last(wanted), rhythm.zone(), clock.instant());
        violations = picks.violations();
        boolean sure = chosen && form.has("confirm") && violations.isEmpty();
        if (!sure || !confirm(wish, picks.choices())) {
            show(wish, wanted, picks);
        }
    }

    private List<Pick> read(int turns) {
        return IntStream.range(0, turns).mapToObj(turn -> Pick.read(form, turn)).toList();
    }

    private static LocalDate last(Rhythm wanted) {
        return wanted.dates().get(wanted.times() - 1);
    }

    /** @return whether all of it is in the agenda */
    private boolean confirm(Wish wish, List<Series.Choice> choices) {
        if (choices.isEmpty()) {
            return false;
        }
        try {
            Long programme = form.number("traject").orElse(null);
            agreed(series.confirm(new Series(wish, person().getId(), choices, typed.isInvites(), programme)));
            return true;
        } catch (SeriesRefusedException refused) {
            lost = refused.lost();
            return false;
        } catch (PersonLeavingException leaving) {
            violations = List.of(new Violation("person", "add.violation.leaving"));
            return false;
        }
    }

    /** Shows the agenda, which says so. */
    private void agreed(List<Appointment> made) {
        Appointment first = made.get(0);
        LocalDate date = LocalDate.ofInstant(first.time().start(), rhythm.zone());
        PageTurn.to("/admin/agenda?dag=" + date + "&reeks=" + first.getId() + "&aantal=" + made.size()
                + (typed.isInvites() ? "" : "&stil"));
    }

    private void show(Wish wish, Rhythm wanted, Picks read) {
        List<Instant> given = read.starts().stream().flatMap(Optional::stream).toList();
        SeriesDraft draft = series.draft(wish, wanted, given);
        Picks picks = read.all().isEmpty()
                ? read.with(draft.turns().stream().map(Pick::proposed).toList())
                : read;
        List<Optional<Instant>> chosen = picks.starts();
        List<Verdict> verdicts =
                draft.judge(chosen.stream().flatMap(Optional::stream).toList());
        List<SeriesRow> all = new ArrayList<>();
        count = 0;
        for (int turn = 0; turn < chosen.size(); turn++) {
            boolean taken = chosen.get(turn).isPresent();
            all.add(words.row(
                    new SeriesRows.Numbered(turn, draft.turns().get(turn)),
                    picks.all().get(turn),
                    taken ? verdicts.get(count) : null,
                    new SeriesRows.Circumstances(wish, timesBut(taken ? count : -1, verdicts), lost)));
            count += taken ? 1 : 0;
        }
        rows = all;
    }

    private static List<TimeRange> timesBut(int one, List<Verdict> verdicts) {
        return IntStream.range(0, verdicts.size())
                .filter(other -> other != one)
                .mapToObj(other -> verdicts.get(other).slot().time())
                .toList();
    }

    private Person person() {
        return Objects.requireNonNull(known.getPerson());
    }

    /** What the proposals are for: other proposals belong to anything else. */
    public String getPlanned() {
        MeetingType type = typed.getType();
        Person person = known.getPerson();
        return String.join(
                " ",
                type == null ? "" : type.getSlug(),
                person == null ? "" : String.valueOf(person.getId()),
                type != null && type.getVenue() == Venue.AT_CLIENT
                        ? typed.getPlace().toString()
                        : "",
                rhythm.rhythm().toString());
    }

    /** A row for each turn; none before all that is needed was typed. */
    public List<SeriesRow> getRows() {
        return rows;
    }

    /** How many conversations would be put into the agenda. */
    public int getCount() {
        return count;
    }

    /** Which moments were not as the coach saw them, in words; empty when all were. */
    public String getLost() {
        SpokenTime spoken = new SpokenTime(reader.getLanguage());
        return lost.stream().map(start -> spoken.moment(start, rhythm.zone())).collect(Collectors.joining("; "));
    }

    /** Whether there is something to confirm and nothing of it is wrong or impossible. */
    public boolean isPossible() {
        return count > 0 && violations.isEmpty() && rows.stream().noneMatch(SeriesRow::bad);
    }

    /** What is wrong with a field; empty when nothing is. */
    public String error(String field) {
        return new Wrong(reader, violations).at(field);
    }

    public boolean isWrong() {
        return !violations.isEmpty();
    }
}
