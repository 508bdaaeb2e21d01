package nl.goedgesprek.calendars;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.practice.Coach;

@Dependent
class CalendarFeedRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<CalendarFeed> feed(Coach coach) {
        return Optional.ofNullable(entities.find(CalendarFeed.class, coach.getId()));
    }

    Optional<CalendarFeed> feed(String secret) {
        return entities.createQuery("select f from CalendarFeed f where f.secret = :secret", CalendarFeed.class)
                .setParameter("secret", secret)
                .getResultStream()
                .findFirst();
    }

    List<CalendarFeed> all() {
        return entities.createQuery("select f from CalendarFeed f order by f.coachId", CalendarFeed.class)
                .getResultList();
    }

    CalendarFeed add(CalendarFeed feed) {
        entities.persist(feed);
        return feed;
    }

    void remove(CalendarFeed feed) {
        entities.remove(feed);
    }
}
