package nl.goedgesprek.privacy;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditTrail;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.RecordsService;
import nl.goedgesprek.insight.ClientNumberService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.Dossier.Item;
import nl.goedgesprek.privacy.Dossier.Part;
import nl.goedgesprek.privacy.Facts.Voice;

/** Reads all that is kept about somebody; where somebody sits at the desk, what is another coach's is not there. */
@Stateless
@Allowed(value = Circle.COACHES, confidential = true)
public class DossierService {

    private static final int ALL = Integer.MAX_VALUE;

    @Inject
    private VisitService visits;

    @Inject
    private RecordsService records;

    @Inject
    private ClientNumberService numbers;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private ConversationItems conversations;

    @Inject
    private ProgrammeItems programmes;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** For whom it is. */
    public enum Reading {
        /** For the person himself: without what the coach wrote down for his own use alone, but with how much that is. */
        OWN,
        /** For the coach: all of it. */
        COACHS
    }

    /** All of it, for who sits at the desk. Who looks is written down. */
    public Dossier look(Person person, Language language) {
        audit.recordView(Act.KEPT_SEEN, Subject.person(person.getId()));
        return of(person, language, Reading.COACHS);
    }

    /**
     * The same to take away or to give to him; that is written down each time.
     *
     * @param address where the file was asked for
     */
    public Dossier handOver(Person person, Language language, Reading reading, String address) {
        audit.record(Act.EXPORTED, Subject.person(person.getId()), address);
        return of(person, language, reading);
    }

    @Allowed(value = Circle.SERVICES, confidential = true)
    public Dossier of(Person person, Language language, Reading reading) {
        ZoneId zone = practice.practice().zone();
        Voice voice = new Voice(language, zone);
        List<Appointment> all = visits.with(person, ALL).stream()
                .filter(appointment -> !currentCoach.isKeptFrom(appointment.coach()))
                .toList();
        return new Dossier(
                voice.text("kept.title", person.getName()),
                clock.instant(),
                language,
                List.of(
                        part(voice, "person", List.of(who(person, voice))),
                        part(
                                voice,
                                "conversations",
                                all.stream()
                                        .map(one -> conversations.item(one, voice, reading))
                                        .toList()),
                        part(
                                voice,
                                "programmes",
                                records.of(person).stream()
                                        .map(one -> programmes.item(one, person, voice, reading))
                                        .toList()),
                        part(
                                voice,
                                "mails",
                                all.stream()
                                        .flatMap(one -> conversations.mails(one, voice))
                                        .toList())));
    }

    private static Part part(Voice voice, String name, List<Item> items) {
        return new Part(name, voice.text("kept.part." + name), items);
    }

    private Item who(Person person, Voice voice) {
        return new Facts(voice)
                .add("name", person.getName())
                .add("email", person.getEmail())
                .add("phone", person.phone())
                .add("organisation", person.organisation().map(Organisation::getName))
                .add("job", person.jobTitle())
                .add(
                        "roles",
                        person.roles().stream()
                                .map(role -> voice.text("clients.role." + role))
                                .collect(Collectors.joining(", ")))
                .add("language", voice.text("clients.language." + person.language()))
                .add("zone", person.zone().map(ZoneId::getId))
                .date("logConsent", person.logConsent())
                .add("logNumber", numbers.of(person.getId()).map(String::valueOf))
                .moment("known", Optional.of(person.createdAt()))
                .moment("erasureAsked", person.erasureAskedAt())
                .under("");
    }
}
