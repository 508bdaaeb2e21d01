package nl.goedgesprek.coaching;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AppointmentStatus;

/** Reads which programmes have something to erase, and how much. */
@Dependent
class RecordsRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * Closed programmes of which there is something to erase: those closed on a day or before, and those of any day that
     * have a term of their own.
     */
    List<Programme> closed(LocalDate usual) {
        return entities.createQuery(
                        "select p from Programme p where p.endedOn is not null"
                                + " and (p.endedOn <= :usual or p.recordMonths is not null)"
                                + " and (p.recordsErasedOn is null"
                                + " or exists (select n from Note n where n.session.programme = p)"
                                + " or exists (select x from AgreedAction x where x.session.programme = p))"
                                + " order by p.endedOn, p.id",
                        Programme.class)
                .setParameter("usual", usual)
                .getResultList();
    }

    /** The programmes in which something was written about conversations that were called off, by the numbers of those. */
    Map<Long, Programme> writtenAboutCalledOff() {
        return entities.createQuery(
                        "select a.id, p from Session s join s.appointment a join s.programme p where a.status in :over"
                                + " and (exists (select n from Note n where n.session = s and n.text <> '')"
                                + " or exists (select x from AgreedAction x where x.session = s))",
                        Object[].class)
                .setParameter(
                        "over",
                        Stream.of(AppointmentStatus.values())
                                .filter(AppointmentStatus::isOver)
                                .toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Programme) row[1]));
    }

    /** How many notes each programme has, by its number; without any it is not there. */
    Map<Long, Long> notes(Collection<Long> programmes) {
        return counts("select n.session.programme.id, count(n) from Note n where n.text <> '' and", "n", programmes);
    }

    Map<Long, Long> actions(Collection<Long> programmes) {
        return counts("select x.session.programme.id, count(x) from AgreedAction x where", "x", programmes);
    }

    private Map<Long, Long> counts(String select, String alias, Collection<Long> programmes) {
        String path = alias + ".session.programme.id";
        return programmes.isEmpty()
                ? Map.of()
                : entities.createQuery(select + ' ' + path + " in :ids group by " + path, Object[].class)
                        .setParameter("ids", programmes)
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Long) row[1]));
    }
}
