package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeListService;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.coaching.Standing;

/** Puts programmes in the timeline: when each began and was closed, and which of its conversations each was. */
@Dependent
class ProgrammeEvents {

    @Inject
    private ProgrammeListService lists;

    @Inject
    private ClientWords words;

    /** @param naming whether each line says with whom */
    List<TimelineLine> lines(List<Programme> programmes, boolean naming) {
        List<TimelineLine> all = new ArrayList<>();
        for (Programme programme : programmes) {
            all.add(line(programme, programme.start(), "begun", naming));
            programme.endedOn().ifPresent(date -> all.add(line(programme, date, "ended", naming)));
        }
        return all;
    }

    private TimelineLine line(Programme programme, LocalDate date, String what, boolean naming) {
        Instant at = words.startOf(date);
        String sentence = words.text("clients.timeline.programme." + what, programme.agreedSessions());
        String whole =
                naming ? words.text("clients.timeline.with", programme.client().getName(), sentence) : sentence;
        return new TimelineLine(at, words.date(at), whole, ClientAddresses.PROGRAMME + programme.getId());
    }

    /** Which conversation of its programme each was that took place, from 1, by the number of the appointment. */
    Map<Long, Integer> numbers(List<Programme> programmes, Instant now) {
        if (programmes.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> counts = new HashMap<>();
        Map<Long, Integer> numbers = new HashMap<>();
        for (Session session : lists.sessions(programmes)) {
            if (session.standingAt(now) == Standing.HELD) {
                long programme = session.programme().orElseThrow().getId();
                numbers.put(session.appointment().getId(), counts.merge(programme, 1, Integer::sum));
            }
        }
        return numbers;
    }
}
