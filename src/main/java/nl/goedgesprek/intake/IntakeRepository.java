package nl.goedgesprek.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

@Dependent
class IntakeRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<QuestionnaireVersion> newest(String questionnaire) {
        return entities.createQuery(
                        "select v from QuestionnaireVersion v where v.questionnaire = :name order by v.number desc",
                        QuestionnaireVersion.class)
                .setParameter("name", questionnaire)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<QuestionnaireVersion> version(long id) {
        return Optional.ofNullable(entities.find(QuestionnaireVersion.class, id));
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
