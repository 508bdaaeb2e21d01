package nl.goedgesprek.privacy;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ConversationTerms.Passing;
import nl.goedgesprek.privacy.Going.Sort;
import nl.goedgesprek.undo.UndoService;

/** Tells beforehand what {@link Retention} is going to erase and when; where somebody sits at the desk, of his own. */
@Stateless
@Allowed(Circle.COACHES)
public class RetentionPreview {

    @Inject
    private ConversationTerms conversations;

    @Inject
    private RecordsService records;

    @Inject
    private PeopleTerms terms;

    @Inject
    private ClientsService clients;

    @Inject
    private Forgetting leftBehind;

    @Inject
    private BusyService busy;

    @Inject
    private UndoService undo;

    @Inject
    private OnceService forms;

    @Inject
    private AddressService addresses;

    @Inject
    private PracticeService practices;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    /** What goes until a day and on it, the first first. */
    public List<Going> until(LocalDate last) {
        return Stream.of(Sort.values())
                .flatMap(sort -> of(sort, last))
                .filter(going -> !going.on().isAfter(last))
                .sorted(comparing(Going::on).thenComparing(Going::sort).thenComparing(Going::who))
                .toList();
    }

    private Stream<Going> of(Sort sort, LocalDate last) {
        return switch (sort) {
            case CONVERSATION -> conversations.until(last).stream();
            case PROGRAMME -> programmes(last);
            case SILENT -> people(last);
            case PERSON -> asked();
            case DRAFTS -> counted(sort, leftBehind.drafts());
            case RECEIPTS -> counted(sort, leftBehind.receipts());
            case BUSY -> counted(sort, busy(last));
            case UNDO -> counted(sort, undo.leaving());
            case FORMS -> counted(sort, forms.leaving());
            case ADDRESSES -> counted(sort, addresses.leaving());
        };
    }

    /** Who goes with a conversation is named with that; where it is hidden from the desk, by himself, for he is not. */
    private Stream<Going> people(LocalDate last) {
        Map<Long, Passing> along = terms.takenAlong(last);
        return Stream.concat(
                terms.until(last).stream().filter(going -> !along.containsKey(going.id())),
                along.values().stream()
                        .filter(one -> currentCoach.isKeptFrom(one.appointment().coach()))
                        .map(RetentionPreview::silent));
    }

    private static Going silent(Passing one) {
        Person person = one.appointment().person();
        return new Going(one.on(), Sort.SILENT, person.getId(), person.getName());
    }

    private Stream<Going> programmes(LocalDate last) {
        return records.leaving(last).stream()
                .map(leaving -> new Going(
                        leaving.on(),
                        Sort.PROGRAMME,
                        leaving.programme().getId(),
                        leaving.programme().client().getName(),
                        leaving.notes(),
                        leaving.actions()));
    }

    private Stream<Going> asked() {
        return clients.askedErasure().stream()
                .map(person -> new Going(
                        day(person.erasureAskedAt().orElseThrow().plus(PersonErasure.LONGEST_WAIT)),
                        Sort.PERSON,
                        person.getId(),
                        person.getName()));
    }

    private List<Instant> busy(LocalDate last) {
        Instant end = last.plusDays(1).atStartOfDay(practices.practice().zone()).toInstant();
        return practices.coaches().stream()
                .filter(coach -> !currentCoach.isKeptFrom(coach))
                .flatMap(coach -> busy.leaving(coach, end).stream())
                .toList();
    }

    /** The first day on which people go too, when that is still ahead; with as many as go on it. */
    public Optional<FirstDay> firstDay() {
        return terms.firstDay()
                .filter(day -> day.isAfter(day(clock.instant())))
                .map(day -> new FirstDay(day, terms.until(day).size()));
    }

    /** The day from which people go too who were not met for long. */
    public record FirstDay(LocalDate on, int people) {}

    /** What has no name is told by how much of it goes on a day. */
    private Stream<Going> counted(Sort sort, List<Instant> moments) {
        return moments.stream().collect(groupingBy(this::day, TreeMap::new, counting())).entrySet().stream()
                .map(some -> new Going(some.getKey(), sort, some.getValue(), ""));
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, practices.practice().zone());
    }
}
