package nl.goedgesprek.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class IntakeRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private PublishedVersions published;

    Optional<QuestionnaireVersion> newest(String questionnaire) {
        return entities.createQuery(
                        "select v.id from QuestionnaireVersion v where v.questionnaire = :name and v.number ="
                                + " (select max(w.number) from QuestionnaireVersion w where w.questionnaire = :name)",
                        Long.class)
                .setParameter("name", questionnaire)
                .getResultStream()
                .findFirst()
                .flatMap(this::version);
    }

    Optional<QuestionnaireVersion> version(long id) {
        return published.find(id, () -> Optional.ofNullable(entities.find(QuestionnaireVersion.class, id)));
    }

    List<Questionnaire> questionnaires() {
        return entities.createQuery("select q from Questionnaire q order by q.title, q.id", Questionnaire.class)
                .getResultList();
    }

    Optional<Questionnaire> questionnaire(long id) {
        return Optional.ofNullable(entities.find(Questionnaire.class, id));
    }

    /** As nobody else can change it until this transaction has ended. */
    Optional<Questionnaire> lockedQuestionnaire(long id) {
        return Optional.ofNullable(entities.find(Questionnaire.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The same, as the database has it now, whatever it was a moment ago. */
    Optional<Questionnaire> freshQuestionnaire(long id) {
        Optional<Questionnaire> found = lockedQuestionnaire(id);
        found.ifPresent(entities::refresh);
        return found;
    }

    Optional<IntakeResponse> response(long appointmentId) {
        return entities.createQuery(
                        "select r from IntakeResponse r where r.appointmentId = :appointment", IntakeResponse.class)
                .setParameter("appointment", appointmentId)
                .getResultStream()
                .findFirst();
    }

    void remove(Object entity) {
        entities.remove(entity);
    }

    void add(Object entity) {
        entities.persist(entity);
    }

    /** Sends what was changed to the database now, so that a new row has its number. */
    void flush() {
        entities.flush();
    }
}
