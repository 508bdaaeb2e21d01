package nl.goedgesprek.agenda;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Organisation;

/**
 * Sorts people and organisations by what stands in other tables. What they are sorted by is reckoned once for all of
 * them, from an index alone, and then joined: asked for each row, it would be looked up ten thousand times.
 */
@Dependent
class ClientOrderRepository {

    @PersistenceContext
    private EntityManager entities;

    /**
     * By whom and when a list is seen.
     *
     * @param coach the number of him whose places are told; those of all when there is none
     */
    record Seen(Instant now, Optional<Long> coach) {}

    /** The numbers of a stretch of the list. */
    List<Long> numbers(SortedClients wanted, Seen seen, int first, int most) {
        boolean ownPlaces = wanted.order() == ClientOrder.CITY && seen.coach().isPresent();
        Query query = entities.createNativeQuery(sql(wanted, ownPlaces));
        if (isReckonedUpToNow(wanted.order())) {
            query.setParameter(1, seen.now().toEpochMilli());
        }
        if (ownPlaces) {
            query.setParameter(1, seen.coach().get());
        }
        List<Long> ids = new ArrayList<>();
        for (Object id : query.setFirstResult(first).setMaxResults(most).getResultList()) {
            ids.add(((Number) (id instanceof Object[] row ? row[0] : id)).longValue());
        }
        return ids;
    }

    private static boolean isReckonedUpToNow(ClientOrder order) {
        return order == ClientOrder.LAST || order == ClientOrder.NEXT || order == ClientOrder.CONVERSATIONS;
    }

    private static String sql(SortedClients wanted, boolean ownPlaces) {
        boolean organisations = wanted.kind() == Organisation.class;
        String direction = wanted.falling() ? " desc" : "";
        String role = wanted.role() == null
                ? ""
                : " and x.id in (select person_id from person_role where contact_role = '" + wanted.role() + "')";
        String from = " from " + (organisations ? "organisation" : "person") + " x";
        if (wanted.order() == ClientOrder.NAME) {
            return "select x.id" + from + " where x.sort_name > ''" + role + " order by x.sort_name" + direction
                    + ", x.id" + direction;
        }
        return "select x.id" + from + " left join (" + reckoned(wanted.order(), organisations, ownPlaces)
                + ") r on r.whose = x.id where x.sort_name > ''" + role
                + " order by case when r.reckoned is null then 1 else 0 end, r.reckoned" + direction
                + ", x.sort_name, x.id";
    }

    /** By what they are sorted, each with the number of whose it is. */
    private static String reckoned(ClientOrder order, boolean organisations, boolean ownPlaces) {
        if (order == ClientOrder.PEOPLE) {
            return "select organisation_id as whose, count(*) as reckoned from person where organisation_id is not null"
                    + " group by organisation_id";
        }
        String whose = organisations ? "p.organisation_id" : "a.person_id";
        return "select " + whose + " as whose, " + value(order) + " as reckoned from appointment a"
                + (organisations ? " join person p on p.id = a.person_id" : "") + " where a.erased_at_ms is null and "
                + condition(order) + (ownPlaces ? " and a.coach_id = ?1" : "") + " group by " + whose;
    }

    private static String value(ClientOrder order) {
        return switch (order) {
            case LAST -> "max(a.starts_at_ms)";
            case NEXT -> "min(a.starts_at_ms)";
            case CONVERSATIONS -> "count(*)";
            // The city of the latest: behind its moment, which has thirteen digits for two more centuries.
            case CITY -> "lower(substr(max(cast(a.starts_at_ms as char(13)) || a.city), 14))";
            default -> throw new IllegalArgumentException(order + " is not reckoned from conversations");
        };
    }

    private static String condition(ClientOrder order) {
        return switch (order) {
            case NEXT -> statuses() + " and a.starts_at_ms > ?1";
            case CITY -> statuses() + " and a.city > ''";
            default -> "a.status = 'CONFIRMED' and a.starts_at_ms <= ?1";
        };
    }

    private static String statuses() {
        return Stream.of(AppointmentStatus.values())
                .filter(AppointmentStatus::isOccupying)
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", ", "a.status in (", ")"));
    }
}
