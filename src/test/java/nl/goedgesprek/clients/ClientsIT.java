package nl.goedgesprek.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.ClientOrder;
import nl.goedgesprek.agenda.Reservation;
import nl.goedgesprek.agenda.SortedClients;
import nl.goedgesprek.agenda.VisitService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.clients.MergeService.Pair;
import nl.goedgesprek.insight.ClientNumberService;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CurrentCoach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ErasureService;
import nl.goedgesprek.support.Deployments;
import nl.goedgesprek.support.Tables;
import nl.goedgesprek.travel.Postcode;
import nl.goedgesprek.undo.DeedKind;
import nl.goedgesprek.undo.Outcome;
import nl.goedgesprek.undo.UndoService;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The coach's people: found however he types, made one when they are one, and forgotten with all that was added to
 * them.
 */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class ClientsIT {

    private static final Instant LAST_WEEK =
            Instant.now().truncatedTo(ChronoUnit.MILLIS).minus(Duration.ofDays(7));

    private static final int MANY = 10_000;
    private static final int FIRST_OF_MANY = 1_000_000;

    /** A word of this test's own, so that no other test's people are like its people. */
    private final String mark = UUID.randomUUID().toString().replace("-", "").replaceAll("[0-9]", "x");

    @Inject
    private ClientsService clients;

    @Inject
    private DirectoryService directory;

    @Inject
    private DirectoryRepository rows;

    @Inject
    private IndexingService indexing;

    @Inject
    private MergeService merges;

    @Inject
    private RemovalService removals;

    @Inject
    private UndoService undo;

    @Inject
    private ClientNumberService numbers;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private VisitService visits;

    @Inject
    private IntakeService intake;

    @Inject
    private ErasureService erasure;

    @Inject
    private PracticeService practice;

    @Inject
    private CurrentCoach currentCoach;

    @Resource(lookup = "jdbc/goedgesprek")
    private DataSource dataSource;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    @Test
    void two_who_are_one_have_all_their_conversations_and_answers_together() {
        Person kept = clients.register(contact("Zoë Meijer", null, null));
        Person gone = clients.register(contact("Z. Meijer", "+31612345678", mark + " BV"));
        Appointment earlier = visit(kept, LAST_WEEK);
        Appointment later = visit(gone, LAST_WEEK.plus(Duration.ofDays(1)));

        merges.mergePeople(pair(kept, gone));

        Person one = clients.person(kept.getId()).orElseThrow();
        assertThat(one.getName()).isEqualTo("Zoë Meijer");
        assertThat(one.phone()).contains("+31612345678");
        assertThat(one.organisation().map(Organisation::getName)).contains(mark + " BV");
        assertThat(visits.with(one, 10)).extracting(Appointment::getId).containsExactly(later.getId(), earlier.getId());
        assertThat(intake.response(later.getId()).orElseThrow().answers().isEmpty())
                .isFalse();
        assertThat(clients.person(gone.getId())).isEmpty();
        assertThat(found("612345678 " + mark)).containsExactly(one.getId());
    }

    @Test
    void two_who_were_made_one_are_two_again_with_everything_that_each_had() throws SQLException {
        Person kept = clients.add(contact("Zoë Meijer", null, null), Set.of(ContactRole.CLIENT));
        Person gone = clients.add(contact("Z. Meijer", "+31612345678", mark + " BV"), EnumSet.allOf(ContactRole.class));
        visit(kept, LAST_WEEK);
        visit(gone, LAST_WEEK.plus(Duration.ofDays(1)));
        numbers.of(List.of(gone.getId()));
        Map<String, List<String>> before = unversioned();

        merges.mergePeople(pair(kept, gone));
        assertThat(unversioned()).isNotEqualTo(before);
        assertThat(undo.undo(newest(DeedKind.PEOPLE_MERGED))).isEqualTo(Outcome.ALL);

        assertThat(unversioned()).isEqualTo(before);
        assertThat(found("z meijer bv " + mark)).containsExactly(gone.getId());
    }

    @Test
    void what_was_changed_since_two_were_made_one_stays_as_it_is() {
        Person kept = clients.register(contact("Zoë Meijer", null, null));
        Person gone = clients.register(contact("Z. Meijer", "+31612345678", null));
        Appointment visit = visit(gone, LAST_WEEK);
        merges.mergePeople(pair(kept, gone));
        long deed = newest(DeedKind.PEOPLE_MERGED);
        clients.correct(
                kept.getId(), new PersonFacts(contact("Zoë", "+31687654321", null), Set.of(), null), version(kept));

        assertThat(undo.undo(deed)).isEqualTo(Outcome.PARTLY);
        assertThat(undo.undo(deed)).isEqualTo(Outcome.LATE);

        assertThat(clients.person(kept.getId()).orElseThrow().phone()).contains("+31687654321");
        assertThat(clients.person(gone.getId()).orElseThrow().phone()).contains("+31612345678");
        assertThat(appointments.find(visit.getId()).orElseThrow().person().getId())
                .isEqualTo(gone.getId());
    }

    @Test
    void what_was_deleted_is_there_again_and_its_label_is_forgotten_with_who_it_was() throws SQLException {
        Person person = clients.add(contact("Ans " + mark, "+31612345678", mark), Set.of(ContactRole.INVOICE));
        Organisation organisation = person.organisation().orElseThrow();
        Organisation alone = clients.add(new OrganisationFacts("Los zand", null, null));
        numbers.of(List.of(person.getId()));
        Map<String, List<String>> before = unversioned();

        removals.removePerson(person.getId(), version(person));
        assertThat(found(mark)).isEmpty();
        assertThat(clients.organisation(organisation.getId()))
                .as("it came along with him")
                .isEmpty();
        removals.removeOrganisation(alone.getId(), alone.version());
        assertThat(undo.undo(newest(DeedKind.ORGANISATION_REMOVED))).isEqualTo(Outcome.ALL);
        assertThat(undo.undo(newest(DeedKind.PERSON_REMOVED))).isEqualTo(Outcome.ALL);
        assertThat(unversioned()).isEqualTo(before);
        assertThat(found("ans " + mark)).containsExactly(person.getId());

        Person other = clients.add(contact("Bea " + mark, null, null), Set.of());
        merges.mergePeople(pair(other, person));
        assertThat(new Tables(dataSource).rows().getOrDefault("DEED", List.of()))
                .anyMatch(row -> row.contains(mark));
        Person third = clients.add(contact("Cis " + mark, null, mark + " Zorg"), Set.of());
        merges.mergeOrganisations(pair(organisationOf(third), organisation));
        merges.mergePeople(pair(third, other));
        Appointment visit = visit(third, LAST_WEEK);
        erasure.erase(visit.getId());
        assertThat(new Tables(dataSource).rows().toString()).doesNotContain(mark);
    }

    @Test
    void where_the_coach_visited_somebody_is_not_told_by_who_has_his_mail_address_or_was_never_agreed_with() {
        Person client = clients.register(contact("Zoë Meijer", null, null));
        Person stranger = clients.register(contact("Zoë Meijer", null, null));
        visitAt(client, "12", AppointmentStatus.CONFIRMED);
        visitAt(client, "14", AppointmentStatus.REQUESTED);
        appointments.cancel(visitAt(client, "16", AppointmentStatus.CONFIRMED).getId(), null);
        Appointment strange = visitAt(stranger, "18", AppointmentStatus.CONFIRMED);
        currentCoach.enter(strange.coach().getId(), true);

        assertThat(stranger.getEmail()).isEqualTo(client.getEmail());
        assertThat(appointments.latestPlace(client).orElseThrow().getHouseNumber())
                .isEqualTo("12");
    }

    /** Each later than the one before. */
    private Appointment visitAt(Person person, String houseNumber, AppointmentStatus status) {
        MeetingType type = practice.meetingType("bezoek").orElseThrow();
        Address door = new Address(new Postcode("NL", "3511AB"), houseNumber, null).in("Oudegracht", "Utrecht");
        return agenda.enter(
                new Reservation(
                        new Wish(type, door, null),
                        new Tables(dataSource).apart(type, Instant.now().plus(Duration.ofDays(400))),
                        person,
                        SecretCode.random().hash()),
                status);
    }

    @Test
    void who_has_a_conversation_or_an_organisation_with_people_is_not_deleted() {
        Person person = clients.register(contact("Ans", null, mark));
        visit(person, LAST_WEEK);
        Organisation organisation = person.organisation().orElseThrow();

        assertThat(removals.ties(person)).containsExactly(Map.entry(PersonTies.Tie.CONVERSATIONS, 1L));
        assertThatThrownBy(() -> removals.removePerson(person.getId(), version(person)))
                .isInstanceOf(ClientChangedException.class);
        assertThatThrownBy(() -> removals.removeOrganisation(organisation.getId(), organisation.version()))
                .isInstanceOf(ClientChangedException.class);
        assertThat(clients.person(person.getId())).isPresent();
    }

    private long newest(DeedKind kind) {
        return undo.recent(List.of(kind)).get(0).getId();
    }

    /** All rows that tell of somebody, but for how often and when they changed. */
    private Map<String, List<String>> unversioned() throws SQLException {
        Map<String, List<String>> rows = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "id, name, email, phone, language, job_title, organisation_id, sort_name, search_text, log_consent_on,"
                            + " created_at_ms from person",
                    "person_id, contact_role from person_role",
                    "person_id, gram from person_gram",
                    "organisation_id, gram from organisation_gram",
                    "id, name, website, notes, by_coach, sort_name, created_at_ms from organisation",
                    "person_id, log_number from client_number",
                    "id, person_id, status from appointment",
                    "id, client_id, sponsor_id from programme")) {
                try (ResultSet found = statement.executeQuery("select " + table)) {
                    rows.put(table, rows(found).stream().sorted().toList());
                }
            }
        }
        return rows;
    }

    @Test
    void a_merge_that_cannot_be_finished_has_not_begun() throws SQLException {
        Person kept = clients.register(contact("Zoë Meijer", null, null));
        Person gone = clients.register(contact("Z. Meijer", null, null));
        visit(gone, LAST_WEEK);
        Pair seen = pair(kept, gone);
        clients.correct(
                gone.getId(),
                new PersonFacts(contact("Zoë Meyer", null, null), Set.of(ContactRole.SPONSOR), null),
                gone.version());
        Map<String, List<String>> before = new Tables(dataSource).rowsAtRest();

        assertThatThrownBy(() -> merges.mergePeople(seen)).isInstanceOf(ClientChangedException.class);

        assertThat(new Tables(dataSource).rowsAtRest()).isEqualTo(before);
    }

    @Test
    void two_organisations_that_are_one_have_their_people_and_notes_together() {
        Organisation kept = clients.add(new OrganisationFacts(mark + " Zorg", null, "Bel aan bij nummer 3."));
        Organisation gone =
                clients.add(new OrganisationFacts(mark + " Zorg BV", "https://zorg.example", "Parkeer achter."));
        Person person = clients.add(contact("Ans", null, mark + " zorg bv"), Set.of(ContactRole.CLIENT));
        visit(person, LAST_WEEK);

        merges.mergeOrganisations(new Pair(kept.getId(), kept.version(), gone.getId(), gone.version()));

        Organisation one = clients.organisation(kept.getId()).orElseThrow();
        assertThat(one.website()).contains("https://zorg.example");
        assertThat(one.notes()).contains("Bel aan bij nummer 3.\n\nParkeer achter.");
        assertThat(clients.people(one)).extracting(Person::getId).containsExactly(person.getId());
        assertThat(visits.with(one, 10)).hasSize(1);
        assertThat(clients.organisation(gone.getId())).isEmpty();
    }

    @Test
    void somebody_is_found_by_his_organisation_whatever_that_is_called_today() {
        Person person = clients.register(contact("Ans", null, mark));
        Organisation organisation = person.organisation().orElseThrow();
        clients.describe(
                organisation.getId(),
                new OrganisationFacts("Café Nieuwe Naam " + mark, null, null),
                clients.organisation(organisation.getId()).orElseThrow().version());

        assertThat(found("cafe nieuw " + mark)).containsExactly(person.getId());
        assertThat(found("caffe nieuwe naam " + mark)).containsExactly(person.getId());
        assertThat(directory.organisations("niewue naam " + mark, 1).rows())
                .extracting(Organisation::getName)
                .containsExactly("Café Nieuwe Naam " + mark);
    }

    @Test
    void somebody_may_be_more_than_one_thing_for_the_coach() {
        Person both = clients.add(contact("Ans", null, mark), EnumSet.of(ContactRole.INVOICE, ContactRole.ASSISTANT));
        Person client = clients.register(contact("Bea", null, mark));

        assertThat(directory.people(mark, ContactRole.INVOICE, 1).rows())
                .extracting(Person::roles)
                .containsExactly(EnumSet.of(ContactRole.ASSISTANT, ContactRole.INVOICE));
        assertThat(directory.people(mark, ContactRole.CLIENT, 1).rows())
                .extracting(Person::getId)
                .containsExactly(client.getId());

        clients.correct(
                both.getId(),
                new PersonFacts(contact("Ans", null, mark), Set.of(ContactRole.CLIENT), null),
                version(both));
        assertThat(directory.people(mark, ContactRole.INVOICE, 1).rows()).isEmpty();
    }

    @Test
    void of_two_who_correct_the_same_person_the_second_is_told() {
        Person person = clients.add(contact("Ans", null, null), Set.of());
        int seen = version(person);
        clients.correct(person.getId(), new PersonFacts(contact("Anna", null, null), Set.of(), null), seen);

        assertThatThrownBy(() -> clients.correct(
                        person.getId(), new PersonFacts(contact("Annie", null, null), Set.of(), null), seen))
                .isInstanceOf(ClientChangedException.class);
        assertThat(clients.person(person.getId()).orElseThrow().getName()).isEqualTo("Anna");
    }

    @Test
    void a_stranger_who_books_with_a_known_address_changes_nothing_about_its_owner() throws SQLException {
        Person owner = clients.add(contact("Ans " + mark, "+31612345678", mark), Set.of(ContactRole.SPONSOR));
        List<String> before = rowsOf(owner);

        Person stranger = clients.register(contact("Iemand Anders", "+31687654321", mark));

        assertThat(rowsOf(owner)).isEqualTo(before);
        assertThat(directory.namesakes(owner)).extracting(Person::getId).containsExactly(stranger.getId());
    }

    @Test
    void who_has_the_same_address_is_found_in_whichever_case_either_was_typed() {
        Person capitals = clients.register(
                new Contact(mark + " Een", "Ans-" + mark + "@Example.com", null, Language.NL, null, null, null));
        Person small = clients.register(
                new Contact(mark + " Twee", "ans-" + mark + "@example.com", null, Language.NL, null, null, null));

        assertThat(directory.namesakes(capitals)).extracting(Person::getId).containsExactly(small.getId());
        assertThat(directory.namesakes(small)).extracting(Person::getId).containsExactly(capitals.getId());
    }

    @Test
    void what_a_visitor_calls_his_organisation_finds_none_that_is_kept() {
        Organisation known = clients.add(new OrganisationFacts(mark + " NV", null, "Bel aan bij nummer 3."));
        Person visitor = clients.register(contact("Ans", null, mark.toUpperCase(Locale.ROOT) + " nv"));
        assertThat(organisationOf(visitor).getName()).isEqualTo(mark.toUpperCase(Locale.ROOT) + " nv");

        for (String name : List.of(mark + " Zorg", mark + " nv", mark + " NV")) {
            clients.correctOwn(visitor.getId(), contact("Ans", null, name), version(visitor));

            assertThat(organisationOf(visitor).getName()).isEqualTo(name);
            assertThat(organisationOf(visitor).getId()).isNotEqualTo(known.getId());
            assertThat(clients.people(known)).isEmpty();
        }
        assertThat(directory.namesakes(organisationOf(visitor)))
                .extracting(Organisation::getId)
                .containsExactly(known.getId());
        assertThat(directory.namesakeOfWhere(clients.person(visitor.getId()).orElseThrow()))
                .contains(new Namesake(
                        mark + " NV", known.getId(), organisationOf(visitor).getId()));
    }

    @Test
    void who_is_erased_takes_along_his_own_organisation_and_none_that_the_coach_keeps() {
        Organisation noted = clients.add(new OrganisationFacts(mark, null, "Vertrouwelijk."));
        Organisation bare = clients.add(new OrganisationFacts(mark + " Kaal", null, null));
        Person alone = clients.register(contact("Ans", null, mark));
        Person joined = clients.register(contact("Bea", null, mark + " kaal"));
        Organisation own = organisationOf(alone);
        merges.mergeOrganisations(pair(bare, organisationOf(joined)));
        assertThat(clients.people(bare)).extracting(Person::getId).containsExactly(joined.getId());

        erasure.eraseAllOf(alone.getId());
        erasure.eraseAllOf(joined.getId());

        assertThat(clients.organisation(noted.getId()).flatMap(Organisation::notes))
                .contains("Vertrouwelijk.");
        assertThat(clients.organisation(bare.getId())).isPresent();
        assertThat(clients.organisation(own.getId())).isEmpty();
    }

    @Test
    void who_corrects_where_he_works_leaves_no_organisation_behind() {
        Person visitor = clients.register(contact("Ans", null, mark + " Een"));
        Organisation own = organisationOf(visitor);

        clients.correctOwn(visitor.getId(), contact("Ans", null, mark + " Twee"), version(visitor));
        assertThat(directory.organisations(mark, 1).rows())
                .extracting(Organisation::getName, Organisation::getId)
                .containsExactly(tuple(mark + " Twee", own.getId()));
        assertThat(found("ans twee " + mark)).containsExactly(visitor.getId());

        clients.correctOwn(visitor.getId(), contact("Ans", null, null), version(visitor));
        assertThat(directory.organisations(mark, 1).rows()).isEmpty();
    }

    @Test
    void who_corrects_where_he_works_changes_nothing_that_others_or_the_coach_have_a_part_in() {
        Organisation known = clients.add(new OrganisationFacts(mark + " NV", null, null));
        Person visitor = clients.register(contact("Ans", null, mark + " nv"));
        merges.mergeOrganisations(pair(known, organisationOf(visitor)));
        clients.correctOwn(visitor.getId(), contact("Anna", null, mark + " NV"), version(visitor));
        assertThat(organisationOf(visitor).getId()).isEqualTo(known.getId());

        clients.correctOwn(visitor.getId(), contact("Anna", null, mark + " Ander"), version(visitor));
        Organisation own = organisationOf(visitor);
        assertThat(clients.organisation(known.getId()).map(Organisation::getName))
                .contains(mark + " NV");
        assertThat(clients.people(known)).isEmpty();

        clients.describe(
                own.getId(),
                new OrganisationFacts(own.getName(), null, "Bel aan."),
                organisationOf(visitor).version());
        clients.correctOwn(visitor.getId(), contact("Anna", null, mark + " Derde"), version(visitor));
        Organisation third = organisationOf(visitor);
        assertThat(clients.organisation(own.getId()).map(Organisation::getName)).contains(mark + " Ander");

        Person colleague = clients.add(contact("Bea", null, mark + " Derde"), Set.of());
        assertThat(organisationOf(colleague).getId()).isEqualTo(third.getId());
        clients.correctOwn(visitor.getId(), contact("Anna", null, null), version(visitor));
        assertThat(organisationOf(colleague).getName()).isEqualTo(mark + " Derde");
    }

    @Test
    void the_coach_finds_his_own_organisation_by_its_name_and_moves_nobody_who_has_one_of_that_name() {
        Person visitor = clients.register(contact("Ans", null, mark));
        Organisation own = organisationOf(visitor);
        Organisation known = clients.add(new OrganisationFacts(mark, null, null));

        Person added = clients.add(contact("Bea", null, mark.toUpperCase(Locale.ROOT)), Set.of());
        assertThat(organisationOf(added).getId()).isEqualTo(known.getId());

        clients.correct(
                visitor.getId(), new PersonFacts(contact("Anna", null, mark), Set.of(), null), version(visitor));
        assertThat(organisationOf(visitor).getId()).isEqualTo(own.getId());
        merges.mergeOrganisations(pair(known, organisationOf(visitor)));
        assertThat(clients.people(known)).hasSize(2);
    }

    @Test
    void who_booked_twice_and_is_made_one_has_one_organisation_and_is_two_again() throws SQLException {
        Person kept = clients.register(contact("Zoë Meijer", null, mark));
        Person gone = clients.register(contact("Z. Meijer", null, mark));
        assertThat(directory.organisations(mark, 1).total()).isEqualTo(2);
        Map<String, List<String>> before = unversioned();

        merges.mergePeople(pair(kept, gone));
        assertThat(directory.organisations(mark, 1).rows())
                .extracting(Organisation::getId)
                .containsExactly(organisationOf(kept).getId());

        assertThat(undo.undo(newest(DeedKind.PEOPLE_MERGED))).isEqualTo(Outcome.ALL);
        assertThat(unversioned()).isEqualTo(before);
    }

    private Organisation organisationOf(Person person) {
        return clients.person(person.getId())
                .flatMap(Person::organisation)
                .flatMap(known -> clients.organisation(known.getId()))
                .orElseThrow();
    }

    @Test
    void who_had_more_than_one_conversation_is_known_as_long_as_one_is() throws SQLException {
        Person person = clients.register(contact("Ans", "+31612345678", null));
        Appointment first = visit(person, LAST_WEEK);
        Appointment second = visit(person, LAST_WEEK.plus(Duration.ofDays(1)));

        erasure.erase(first.getId());
        erasure.erase(first.getId());

        assertThat(clients.person(person.getId())).isPresent();
        assertThat(appointments.find(first.getId()).orElseThrow().person().isErased())
                .isTrue();
        assertThat(visits.with(person, 10)).extracting(Appointment::getId).containsExactly(second.getId());

        erasure.erase(second.getId());

        assertThat(clients.person(person.getId())).isEmpty();
        assertThat(rowsOf(person)).hasSize(1).allSatisfy(row -> assertThat(row).doesNotContain(mark, "612345678"));
        assertThat(found(mark)).isEmpty();
    }

    @Test
    void what_was_written_down_before_there_was_a_search_is_found() throws SQLException {
        Person person = clients.register(contact("Jörg", null, null));
        Tables tables = new Tables(dataSource);
        tables.change("delete from person_gram where person_id = " + person.getId());
        tables.change("update person set sort_name = null, search_text = null where id = " + person.getId());
        assertThat(found("jorg " + mark)).isEmpty();

        while (indexing.indexSome()) {
            assertThat(version(person)).isPositive();
        }

        assertThat(found("jorg " + mark)).containsExactly(person.getId());
    }

    @Test
    void a_list_stands_in_the_order_that_was_asked_and_who_never_came_stands_last() throws SQLException {
        Person early = clients.register(contact("Bea", null, mark + " Een"));
        Person late = clients.register(contact("Cor", null, mark + " Twee"));
        Person never = clients.add(contact("Aad", null, mark + " Twee"), Set.of(ContactRole.CLIENT));
        visit(early, LAST_WEEK);
        visit(late, LAST_WEEK.plus(Duration.ofDays(1)));
        visit(early, LAST_WEEK.plus(Duration.ofDays(15)));
        visit(late, LAST_WEEK.plus(Duration.ofDays(14)));

        assertThat(sorted(ClientOrder.LAST, true, early, late, never)).containsExactly("Cor", "Bea", "Aad");
        assertThat(sorted(ClientOrder.LAST, false, early, late, never)).containsExactly("Bea", "Cor", "Aad");
        assertThat(sorted(ClientOrder.NEXT, false, early, late, never)).containsExactly("Cor", "Bea", "Aad");
        assertThat(sorted(ClientOrder.NAME, true, early, late, never)).containsExactly("Cor", "Bea", "Aad");
        visit(early, LAST_WEEK.plus(Duration.ofDays(2)));
        assertThat(sorted(ClientOrder.CONVERSATIONS, true, early, late, never)).containsExactly("Bea", "Cor", "Aad");
        assertThat(sorted(ClientOrder.CONVERSATIONS, false, early, late, never)).containsExactly("Cor", "Bea", "Aad");
        new Tables(dataSource).change("update appointment set city = 'Zwolle' where person_id = " + early.getId());
        new Tables(dataSource).change("update appointment set city = 'assen' where person_id = " + late.getId());
        assertThat(sorted(ClientOrder.CITY, false, early, late, never)).containsExactly("Cor", "Bea", "Aad");
        assertThat(sorted(ClientOrder.CITY, true, early, late, never)).containsExactly("Bea", "Cor", "Aad");
        assertThat(visits.acquaintanceWithPeople(List.of(early.getId())).get(early.getId()))
                .satisfies(known -> assertThat(known.city()).isEqualTo("Zwolle"))
                .satisfies(known -> assertThat(known.conversations()).isEqualTo(2));
        List<Long> organisations =
                visits.sorted(new SortedClients(Organisation.class, null, ClientOrder.PEOPLE, true), 0, MANY);
        assertThat(organisations)
                .containsSubsequence(
                        late.organisation().orElseThrow().getId(),
                        early.organisation().orElseThrow().getId());
    }

    /** The first names of some, as they stand in the list of everybody. */
    private List<String> sorted(ClientOrder order, boolean falling, Person... some) {
        List<Long> own = Stream.of(some).map(Person::getId).toList();
        List<Long> ids = visits.sorted(new SortedClients(Person.class, ContactRole.CLIENT, order, falling), 0, MANY);
        return directory.inOrderOfPeople(ids.stream().filter(own::contains).toList()).stream()
                .map(person -> person.getName().substring(0, 3))
                .toList();
    }

    @Test
    @Tag("derby")
    void ten_thousand_people_are_read_by_index_a_page_at_a_time() throws Exception {
        forgetMany();
        insertMany();
        try {
            // As the product counts them at each start and at night.
            for (String table : List.of("PERSON", "PERSON_GRAM")) {
                new Tables(dataSource).change("call syscs_util.syscs_update_statistics('APP', '" + table + "', null)");
            }
            String list = planOf(() -> rows.sorted(Person.class, null, 4_000, 20));
            assertThat(list).contains("PERSON_SORT").doesNotContain("Table Scan");
            String search = planOf(() -> rows.sharing(Person.class, null, SearchQuery.of("bestvar7777"), 400));
            assertThat(search).contains("PERSON_GRAM_ONCE").doesNotContain("Table Scan");

            Found<Person> page = directory.people("", null, 300);
            assertThat(page.total()).isGreaterThanOrEqualTo(MANY);
            assertThat(page.rows())
                    .hasSize(DirectoryService.ON_A_PAGE)
                    .extracting(Person::getName)
                    .isSorted();
            assertThat(directory.people("bestvar7777", null, 1).rows())
                    .extracting(Person::getName)
                    .contains("Bestvaar7777 Veel");
            assertThat(directory.people("veel", null, 1).cut()).isTrue();
            for (ClientOrder order : ClientOrder.values()) {
                String sorted = planOf(() -> visits.sorted(new SortedClients(Person.class, null, order, true), 0, 20));
                assertThat(sorted).as("%s", order).contains("PERSON_SORT").doesNotContain("Table Scan");
            }
        } finally {
            forgetMany();
        }
    }

    /** Other tests read every row that there is. */
    private void forgetMany() throws SQLException {
        Tables tables = new Tables(dataSource);
        tables.change("delete from person_gram where person_id >= " + FIRST_OF_MANY);
        tables.change("delete from person where id >= " + FIRST_OF_MANY);
    }

    /**
     * What the database did for the last query of somebody's, which reads on this connection because it locks first.
     */
    private String planOf(Runnable query) throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            agenda.lock(practice.coaches().get(0));
            statement.execute("call syscs_util.syscs_set_runtimestatistics(1)");
            query.run();
            try (ResultSet plan = statement.executeQuery("values syscs_util.syscs_get_runtimestatistics()")) {
                plan.next();
                return plan.getString(1);
            } finally {
                statement.execute("call syscs_util.syscs_set_runtimestatistics(0)");
            }
        } finally {
            transaction.rollback();
        }
    }

    /** As the product would write them down, ten thousand times faster. */
    private void insertMany() throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement person = connection.prepareStatement(
                        "insert into person (id, name, email, language, created_at_ms, version, sort_name, search_text)"
                                + " values (?, ?, 'veel@example.com', 'NL', 0, 1, ?, ?)");
                PreparedStatement gram =
                        connection.prepareStatement("insert into person_gram (person_id, gram) values (?, ?)")) {
            for (int i = FIRST_OF_MANY; i < FIRST_OF_MANY + MANY; i++) {
                SearchKeys keys = SearchKeys.of("Bestvaar" + i % MANY + " Veel");
                person.setLong(1, i);
                person.setString(2, "Bestvaar" + i % MANY + " Veel");
                person.setString(3, keys.sortName());
                person.setString(4, keys.text());
                person.addBatch();
                for (String run : keys.grams()) {
                    gram.setLong(1, i);
                    gram.setString(2, run);
                    gram.addBatch();
                }
            }
            person.executeBatch();
            gram.executeBatch();
        }
        transaction.commit();
    }

    private List<Long> found(String typed) {
        return directory.people(typed, null, 1).rows().stream()
                .map(Person::getId)
                .toList();
    }

    /** Everything that is kept of somebody besides his appointments. */
    private List<String> rowsOf(Person person) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            return Stream.of("person where id", "person_role where person_id", "person_gram where person_id")
                    .flatMap(table -> {
                        try (ResultSet found =
                                statement.executeQuery("select * from " + table + " = " + person.getId())) {
                            return rows(found).stream();
                        } catch (SQLException failed) {
                            throw new IllegalStateException(failed);
                        }
                    })
                    .sorted()
                    .toList();
        }
    }

    private static List<String> rows(ResultSet found) throws SQLException {
        List<String> all = new java.util.ArrayList<>();
        while (found.next()) {
            StringBuilder row = new StringBuilder();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                row.append(' ').append(found.getString(column));
            }
            all.add(row.toString());
        }
        return all;
    }

    private Pair pair(Person kept, Person gone) {
        return new Pair(kept.getId(), version(kept), gone.getId(), version(gone));
    }

    private Pair pair(Organisation kept, Organisation gone) {
        return new Pair(kept.getId(), version(kept), gone.getId(), version(gone));
    }

    private int version(Organisation organisation) {
        return clients.organisation(organisation.getId()).orElseThrow().version();
    }

    private int version(Person person) {
        return clients.person(person.getId()).orElseThrow().version();
    }

    private Contact contact(String name, @Nullable String phone, @Nullable String organisation) {
        return new Contact(name, mark + "@example.nl", phone, Language.NL, null, organisation, null);
    }

    private Appointment visit(Person person, Instant start) {
        MeetingType type = practice.meetingType("video").orElseThrow();
        Appointment visit = agenda.enter(
                new Reservation(
                        new Wish(type, null, null),
                        new Tables(dataSource).apart(type, start),
                        person,
                        SecretCode.random().hash()),
                AppointmentStatus.CONFIRMED);
        QuestionnaireVersion version = intake.newest(type.questionnaire()).orElseThrow();
        String question = version.questions().get(2).getKey();
        intake.store(visit.getId(), version, new Answers(Map.of(question, mark)), SecretCode.random());
        return visit;
    }
}
