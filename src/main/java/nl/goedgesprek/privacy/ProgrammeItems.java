package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.coaching.Session;
import nl.goedgesprek.privacy.Dossier.Item;
import nl.goedgesprek.privacy.DossierService.Reading;
import nl.goedgesprek.privacy.Facts.Voice;

/** Writes down what is kept about one programme: for its client all of it, for who pays for it only that it is. */
@Dependent
class ProgrammeItems {

    @Inject
    private ProgrammeService programmes;

    @Inject
    private RecordsService records;

    Item item(Programme programme, Person person, Voice voice, Reading reading) {
        boolean client = programme.client().getId() == person.getId();
        Facts facts = new Facts(voice)
                .add("part", voice.text(client ? "kept.part.client" : "kept.part.sponsor"))
                .add("coach", programme.coach().getName())
                .add("agreed", String.valueOf(programme.agreedSessions()))
                .date("ended", programme.endedOn())
                .date("recordsGo", records.erasureDay(programme))
                .date("recordsErased", programme.recordsErasedOn());
        if (client) {
            facts.add("sponsor", programme.sponsor().map(Person::getName)).add("goals", programme.goals());
            boolean hidden = reading == Reading.OWN && !programme.context().isEmpty();
            facts.add("context", hidden ? voice.text("kept.private") : programme.context());
            programmes.sessions(programme).forEach(session -> facts.add("session", moment(session, voice)));
        }
        return facts.moment("known", Optional.of(programme.createdAt())).under(voice.date(programme.start()));
    }

    private static String moment(Session session, Voice voice) {
        Instant start = session.appointment().time().start();
        return voice.moment(start);
    }
}
