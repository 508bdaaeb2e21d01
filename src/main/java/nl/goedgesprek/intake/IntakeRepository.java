package nl.goedgesprek.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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
}
