package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.ProgrammeState;
import nl.goedgesprek.coaching.Session;

/** What the coach can choose on the page of a session. */
@Dependent
class SessionChoices {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CoachingWords words;

    /** What may have become of it. */
    List<Choice> outcomes(Optional<Session> session) {
        Optional<Absence> absence = session.flatMap(Session::absence);
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.standing.HELD"), absence.isEmpty())),
                        Stream.of(Absence.values())
                                .map(why -> new Choice(
                                        why.name(),
                                        words.text("session.standing." + why),
                                        absence.filter(why::equals).isPresent())))
                .toList();
    }

    /** To which programmes it may belong: those of its client that go on. */
    List<Choice> programmes(Appointment appointment, Optional<Session> session) {
        long current = session.flatMap(Session::programme).map(Programme::getId).orElse(0L);
        Stream<Programme> possible = Stream.concat(
                session.flatMap(Session::programme).stream().filter(own -> own.state() == ProgrammeState.ENDED),
                programmes.possible(appointment).stream());
        return Stream.concat(
                        Stream.of(new Choice("", words.text("session.programme.none"), current == 0)),
                        possible.map(programme -> new Choice(
                                String.valueOf(programme.getId()),
                                words.text("session.programme.since", words.date(programme.start())),
                                programme.getId() == current)))
                .toList();
    }
}
