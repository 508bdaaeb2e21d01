package nl.goedgesprek.undo;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a day what the coach deleted or made one, and undoes it when he regrets that. Whoever does such a thing
 * begins a deed, watches the rows that he is going to touch, touches them, and finishes it, all in one transaction.
 */
@Stateless
@Allowed(Circle.SERVICES)
public class UndoService {

    /** How long something can be undone. */
    public static final Duration REGRET = Duration.ofDays(1);

    /** Characters. */
    private static final int LONGEST_LABEL = 200;

    /** Of a name in one of the languages. Characters. */
    private static final int LONGEST_NAME = LONGEST_LABEL / Language.values().length - 1;

    @Inject
    private DeedRepository deeds;

    @Inject
    private RowRepository rows;

    @Inject
    private Event<Undoing> beginnings;

    @Inject
    private Event<Undone> ends;

    @Inject
    private Event<Lapsed> lapses;

    @Inject
    private AuditTrail audit;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    /** Begins what is about nobody, to something that has a name in each language. */
    public Deed begin(DeedKind kind, long subjectId, BilingualText name) {
        return begin(kind, subjectId, name, null);
    }

    /** @param personId whom it is about, so that it is forgotten when he is; none when it is about nobody */
    public Deed begin(DeedKind kind, long subjectId, BilingualText name, @Nullable Long personId) {
        String label = Stream.of(Language.values())
                .map(language -> Cut.to(LONGEST_NAME, name.in(language)))
                .collect(joining(Deed.NEXT_LANGUAGE));
        return begin(kind, subjectId, label, personId);
    }

    /**
     * @param label by what the coach knows what he did it to, or nothing when that is confidential
     * @param personId whom it is about, so that it is forgotten when he is; none when it is about nobody
     */
    public Deed begin(DeedKind kind, long subjectId, String label, @Nullable Long personId) {
        Deed deed = new Deed(kind, subjectId, Cut.to(LONGEST_LABEL, label), personId, clock.instant());
        if (kind.isOfOneCoach()) {
            deed.keepTo(currentCoach.get().getId());
        }
        return deed;
    }

    /** Keeps the rows that have a value in a column as they are now. What refers to others is watched after those. */
    public void watch(Deed deed, String table, String column, Object value) {
        deeds.flush();
        Deed.Scope scope = new Deed.Scope(table, column, value);
        deed.watch(scope, rows.rows(scope));
    }

    /** Keeps the watched rows as they have become. */
    public void finish(Deed deed) {
        deeds.flush();
        List<KeptRow> watched = deed.rows();
        watched.forEach(row -> row.becomes(rows.now(row.table(), row.before())));
        for (Deed.Scope scope : deed.scopes()) {
            rows.rows(scope).stream()
                    .filter(row -> deed.rows().stream().noneMatch(known -> isSame(known, scope.table(), row)))
                    .forEach(row -> deed.added(scope, row));
        }
        deeds.add(deed);
    }

    private boolean isSame(KeptRow known, String table, Row row) {
        return known.table().equals(table)
                && rows.isSame(table, known.before().exists() ? known.before() : known.after(), row);
    }

    /** What of these kinds who sits at the desk can still undo, the newest first. */
    @Allowed(Circle.DESK)
    public List<Deed> recent(List<DeedKind> kinds) {
        return deeds.since(clock.instant().minus(REGRET), kinds).stream()
                .filter(this::isOpen)
                .toList();
    }

    /** Something that who sits at the desk can still undo. */
    @Allowed(Circle.DESK)
    public Optional<Deed> find(long id) {
        return deeds.find(id).filter(this::isFresh).filter(this::isOpen);
    }

    private boolean isOpen(Deed deed) {
        boolean isForAnother =
                Acting.isOf(Circle.DESK) && !Acting.isOf(deed.kind().circle());
        return !isForAnother && deed.coachId().filter(currentCoach::isKeptFrom).isEmpty();
    }

    private boolean isFresh(Deed deed) {
        return !deed.doneAt().isBefore(clock.instant().minus(REGRET));
    }

    /** Undoes a deed; what was changed since it was done stays as it is. */
    @Allowed(Circle.DESK)
    public Outcome undo(long id) {
        Deed deed = deeds.lock(id).filter(this::isFresh).filter(this::isOpen).orElse(null);
        return deed == null ? Outcome.LATE : undo(deed);
    }

    /**
     * Parts who was made one in an older copy of the database, however long ago that was by now.
     *
     * @param person whether somebody as he was before, by column, is one of those who must not be taken for another
     */
    public void partAgain(Predicate<Map<String, @Nullable String>> person) {
        deeds.since(Instant.EPOCH, List.of(DeedKind.PEOPLE_MERGED)).stream()
                .filter(deed -> before(deed, Deed.PEOPLE).anyMatch(person))
                .forEach(this::undo);
    }

    private static Stream<Map<String, @Nullable String>> before(Deed deed, String table) {
        return deed.rows().stream()
                .filter(row -> row.table().equals(table) && row.before().exists())
                .map(row -> row.before().values());
    }

    private Outcome undo(Deed deed) {
        Undoing undoing = new Undoing(deed);
        beginnings.fire(undoing);
        if (undoing.isRefused()) {
            return Outcome.NONE;
        }
        List<KeptRow> settled = deed.rows().stream().filter(undoing::isSettled).toList();
        List<KeptRow> left =
                deed.rows().stream().filter(row -> !undoing.isSettled(row)).toList();
        Outcome outcome = (settled.isEmpty() ? Back.NEEDLESS : Back.DONE)
                .and(each(left, KeptRow::isAdded, rows::takeAway))
                .and(each(left, KeptRow::isRemoved, rows::putBack))
                .and(each(left, KeptRow::isChanged, rows::changeBack))
                .outcome();
        if (outcome != Outcome.NONE) {
            ends.fire(new Undone(undoing));
            audit.record(
                    Act.PUT_BACK,
                    deed.kind().subject(deed.subjectId()),
                    deed.kind().name());
            deeds.remove(deed);
        }
        return outcome;
    }

    /** Each of a sort, also when one before it did not succeed. */
    private static Back each(List<KeptRow> rows, Predicate<KeptRow> sort, Function<KeptRow, Back> act) {
        return rows.stream().filter(sort).map(act).reduce(Back.NEEDLESS, Back::and);
    }

    /** When each thing that who sits at the desk can still undo is forgotten. */
    public List<Instant> leaving() {
        return recent(List.of(DeedKind.values())).stream()
                .map(deed -> deed.doneAt().plus(REGRET))
                .toList();
    }

    /** Forgets what nobody can undo any more; whoever has to remember that something is gone for good is told. */
    public void forget() {
        deeds.before(clock.instant().minus(REGRET)).stream()
                .flatMap(id -> deeds.lock(id).stream())
                .forEach(deed -> {
                    lapses.fire(new Lapsed(deed));
                    deeds.remove(deed);
                });
    }

    /** Forgets what was done of a kind to something of which nothing may be kept any more. */
    public void forget(DeedKind kind, long subjectId) {
        deeds.since(Instant.EPOCH, List.of(kind)).stream()
                .filter(deed -> deed.subjectId() == subjectId)
                .forEach(deeds::remove);
    }

    /** Forgets what was done of a kind to any of these people at a moment or after it. */
    public void forget(DeedKind kind, Collection<Long> people, Instant since) {
        deeds.since(since, List.of(kind)).stream()
                .filter(deed -> deed.personId().filter(people::contains).isPresent())
                .forEach(deeds::remove);
    }

    /**
     * The numbers of the rows of a table that came to somebody with whoever turned out to be him, as long as it can be undone
     * that they are one.
     */
    public Set<Long> joinedWith(long personId, String table) {
        return openJoinings(personId)
                .flatMap(deed -> deed.rows().stream())
                .filter(row -> row.table().equals(table))
                .flatMap(row -> row.number().stream())
                .collect(toSet());
    }

    /**
     * The rows of a table as they were before the first of the joinings of which it can still be undone that they made somebody
     * one with another, by column; empty when there is none.
     */
    public List<Map<String, @Nullable String>> beforeJoinings(long personId, String table) {
        return openJoinings(personId)
                .min(comparing(Deed::doneAt))
                .map(deed -> before(deed, table).toList())
                .orElse(List.of());
    }

    private Stream<Deed> openJoinings(long personId) {
        return deeds.about(personId).stream().filter(deed -> deed.kind() == DeedKind.PEOPLE_MERGED && isFresh(deed));
    }

    /** Forgets what is about somebody of whom nothing may be kept any more, and about whoever turned out to be him. */
    public void forgetAbout(long personId) {
        Set<Long> met = new HashSet<>();
        Deque<Long> people = new ArrayDeque<>(List.of(personId));
        while (!people.isEmpty()) {
            long person = people.remove();
            if (met.add(person)) {
                Set<Deed> about = new HashSet<>(deeds.touching(person));
                about.addAll(deeds.about(person));
                about.forEach(deed -> people.addAll(deed.gone()));
                about.addAll(deeds.holding(person));
                about.forEach(deeds::remove);
            }
        }
    }
}
