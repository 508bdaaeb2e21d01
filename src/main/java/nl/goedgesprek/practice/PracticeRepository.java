package nl.goedgesprek.practice;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    List<Coach> coaches() {
        return entities.createQuery("select c from Coach c order by c.id", Coach.class)
                .getResultList();
    }

    List<MeetingType> meetingTypes(Coach coach) {
        return entities.createQuery(
                        "select t from MeetingType t where t.coach = :coach order by t.sortOrder", MeetingType.class)
                .setParameter("coach", coach)
                .getResultList();
    }

    Optional<MeetingType> meetingType(String slug) {
        return entities.createQuery(
                        "select t from MeetingType t join fetch t.coach where t.slug = :slug", MeetingType.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    List<MeetingType> meetingTypesAsking(String questionnaire) {
        return entities.createQuery(
                        "select t from MeetingType t where t.questionnaire = :name order by t.sortOrder",
                        MeetingType.class)
                .setParameter("name", questionnaire)
                .getResultList();
    }

    List<OpenInterval> weeklyHours(Coach coach) {
        return entities.createQuery(
                        "select i from OpenInterval i where i.coachId = :coach order by i.fromMinute",
                        OpenInterval.class)
                .setParameter("coach", coach.getId())
                .getResultList();
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

    /** A kind of conversation as nobody else can change it until this transaction has ended. */
    MeetingType lockedMeetingType(long id) {
        return entities.find(MeetingType.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A coach as nobody else can change him until this transaction has ended. He then counts as changed. */
    Coach lockedCoach(long id) {
        Coach coach = entities.find(Coach.class, id, LockModeType.PESSIMISTIC_WRITE);
        entities.lock(coach, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return coach;
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
