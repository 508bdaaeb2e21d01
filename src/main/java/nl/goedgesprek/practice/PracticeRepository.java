package nl.goedgesprek.practice;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

@Dependent
class PracticeRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Practice> practice() {
        return Optional.ofNullable(entities.find(Practice.class, Practice.ONLY));
    }

    Optional<Logo> logo() {
        return Optional.ofNullable(entities.find(Logo.class, Practice.ONLY));
    }

    List<OwnText> ownTexts() {
        return entities.createQuery("select t from OwnText t", OwnText.class).getResultList();
    }

    List<Coach> coaches() {
        return entities.createQuery("select c from Coach c order by c.id", Coach.class)
                .getResultList();
    }

    Optional<Coach> coach(long id) {
        return Optional.ofNullable(entities.find(Coach.class, id));
    }

    Optional<Coach> coach(String slug) {
        return entities.createQuery("select c from Coach c where c.slug = :slug", Coach.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** All kinds of conversation of coaches who can be booked. */
    List<MeetingType> offered() {
        return entities.createQuery(
                        "select t from MeetingType t join fetch t.coach c where c.endedAt is null and t.retiredAt is null"
                                + " order by c.id, t.sortOrder",
                        MeetingType.class)
                .getResultList();
    }

    /** Those that visitors can pick. */
    List<MeetingType> meetingTypes(Coach coach) {
        return entities.createQuery(
                        "select t from MeetingType t where t.coach = :coach and t.retiredAt is null"
                                + " order by t.sortOrder, t.id",
                        MeetingType.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    /** Also those that visitors cannot pick; these last. */
    List<MeetingType> kinds(Coach coach) {
        return entities.createQuery(
                        "select t from MeetingType t where t.coach = :coach" + " order by t.sortOrder, t.id",
                        MeetingType.class)
                .setParameter("coach", coach)
                .getResultStream()
                .sorted(comparing(type -> !type.isOffered()))
                .toList();
    }

    Optional<MeetingType> kind(long id) {
        return Optional.ofNullable(entities.find(MeetingType.class, id));
    }

    /** Whichever has this slug. */
    Optional<MeetingType> kind(String slug) {
        return entities.createQuery(
                        "select t from MeetingType t join fetch t.coach where t.slug = :slug", MeetingType.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<MeetingType> meetingTypesAsking(String questionnaire) {
        return entities.createQuery(
                        "select t from MeetingType t where t.questionnaire = :name" + " order by t.sortOrder",
                        MeetingType.class)
                .setParameter("name", questionnaire)
                .getResultList();
    }

    /** In the order of a day. */
    List<OpenInterval> weeklyHours(Coach coach) {
        return entities.createQuery("select i from OpenInterval i where i.coachId = :coach", OpenInterval.class)
                .setParameter("coach", coach.getId())
                .getResultStream()
                .sorted(Comparator.comparingInt(open -> open.interval().fromMinute()))
                .toList();
    }

    List<OverrideDay> overrides(Coach coach, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select o from OverrideDay o where o.coachId = :coach and o.date between :from and :to",
                        OverrideDay.class)
                .setParameter("coach", coach.getId())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    Bases bases(Coach coach) {
        NavigableMap<LocalDate, Address> until = new TreeMap<>();
        earlierBases(coach).forEach(earlier -> until.put(earlier.until(), earlier.base()));
        return new Bases(coach.base(), until);
    }

    List<EarlierBase> earlierBases(Coach coach) {
        return entities.createQuery("select b from EarlierBase b where b.coachId = :coach", EarlierBase.class)
                .setParameter("coach", coach.getId())
                .getResultList();
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /**
     * The practice as nobody else can change it until this transaction has ended. It then counts as changed, even when
     * only what belongs to it did.
     */
    Practice lockedPractice() {
        Practice practice = entities.find(Practice.class, Practice.ONLY, LockModeType.PESSIMISTIC_WRITE);
        entities.lock(practice, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return practice;
    }

    /** The same when nothing of it changes itself, as when a name is taken of which there is one in the practice. */
    void holdPractice() {
        entities.find(Practice.class, Practice.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A kind of conversation as nobody else can change it until this transaction has ended. */
    Optional<MeetingType> lockedMeetingType(long id) {
        return Optional.ofNullable(entities.find(MeetingType.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** A coach as nobody else can change him until this transaction has ended. He then counts as changed. */
    Coach lockedCoach(long id) {
        Coach coach = entities.find(Coach.class, id, LockModeType.PESSIMISTIC_WRITE);
        entities.lock(coach, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return coach;
    }

    /** The same when nothing of what he decides himself changes, such as his hours. */
    Coach heldCoach(long id) {
        return entities.find(Coach.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    void forgetWeeklyHours(Coach coach) {
        weeklyHours(coach).forEach(entities::remove);
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    void flush() {
        entities.flush();
    }
}
