package nl.goedgesprek.booking.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.intake.DraftCondition;
import nl.goedgesprek.intake.DraftEdit;
import nl.goedgesprek.intake.DraftQuestion;
import nl.goedgesprek.intake.DraftText;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionKind;
import nl.goedgesprek.intake.Questionnaire;
import nl.goedgesprek.intake.QuestionnaireDraft;
import nl.goedgesprek.intake.QuestionnaireService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.support.Deployments;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** By the number of a version a visitor goes on where he was, and comes nowhere else. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class AskedVersionIT {

    private static final String TYPE = "video";

    @Inject
    private QuestionnaireService questionnaires;

    @Inject
    private IntakeService intake;

    @Inject
    private PracticeService practice;

    @Inject
    private DraftService drafts;

    @Inject
    private ManageService manage;

    @Inject
    private HttpServletRequest here;

    private String usual = "";
    private String own = "";
    private String others = "";

    @Deployment
    static WebArchive deployment() {
        return Deployments.war();
    }

    /** The conversation asks something that is required; what no conversation asks has a question that is not. */
    @BeforeEach
    void ask() {
        usual = practice.meetingType(TYPE).orElseThrow().questionnaire();
        own = published(question("moet", "Wat moet ik weten?", true));
        others = published(question("geheim", "Wat weet niemand?", false));
        practice.ask(TYPE, own);
    }

    @AfterEach
    void askAsBefore() {
        practice.ask(TYPE, usual);
    }

    @Test
    void a_number_shows_no_questions_that_this_conversation_does_not_ask() {
        String key = ready();

        assertThat(pages().get("/?stap=vooraf&d=" + key + "&versie=" + newest(others))
                        .body())
                .contains("Wat moet ik weten?")
                .doesNotContain("Wat weet niemand?");
    }

    @Test
    void nothing_is_answered_or_booked_under_another_questionnaire() {
        String key = ready();
        String number = newest(others);

        pages().post("d", key, "stap", "vooraf", "do", "vooraf", "versie", number, "q-geheim", "Toch");
        assertThat(drafts.find(new SecretCode(key)).orElseThrow().questionnaireVersion())
                .isEmpty();

        assertThat(book(key, "versie", number).uri().getQuery()).contains("stap=vooraf", "fout=1");
    }

    @Test
    void who_began_before_the_coach_published_goes_on_and_loses_nothing() {
        String key = ready();
        String first = newest(own);
        publish(own, question("nieuw", "Wat is er nieuw?", true));

        pages().post("d", key, "stap", "vooraf", "do", "vooraf", "versie", first, "q-moet", "Dit hier");
        assertThat(pages().get("/?stap=vooraf&d=" + key).body()).contains("Wat moet ik weten?", "Dit hier");

        IntakeResponse response = response(book(key));
        assertThat(String.valueOf(response.version().getId())).isEqualTo(first);
        assertThat(response.answers().text("moet")).isEqualTo("Dit hier");
    }

    @Test
    void who_was_shown_a_form_loses_nothing_when_the_coach_lets_the_conversation_ask_something_else() throws Exception {
        String key = ready();
        String shown = shown(pages().get("/?stap=vooraf&d=" + key));
        HttpResponse<String> booked = book(readyWithout());
        String answers = booked.uri().getPath() + "/vooraf";
        String shownLater = shown(pages().get(answers));
        practice.ask(TYPE, others);

        pages().post("d", key, "stap", "vooraf", "do", "vooraf", "versie", shown, "q-moet", "Dit hier");
        assertThat(response(book(key)).answers().text("moet")).isEqualTo("Dit hier");

        pages().postTo(answers, "do", "klaar", "versie", shown, "q-moet", "Van een ander");
        assertThat(manage.response(code(booked)))
                .as("a mark that was made for somebody else")
                .isEmpty();
        pages().postTo(answers, "do", "klaar", "versie", shownLater, "q-moet", "En dit");
        assertThat(response(booked).answers().text("moet")).isEqualTo("En dit");
    }

    @Test
    void what_one_conversation_asked_does_not_stand_in_for_what_another_requires() {
        String key = ready();
        String shown = shown(pages().get("/?stap=vooraf&d=" + key));
        practice.ask(TYPE, others);
        String other = pages().begin("bezoek");

        pages().post("d", other, "stap", "vooraf", "do", "vooraf", "versie", shown, "q-moet", "Dit hier");
        assertThat(drafts.find(new SecretCode(other)).orElseThrow().questionnaireVersion())
                .isEmpty();
        pages().post("d", key, "do", "kies", "gesprek", "bezoek");
        pages().post("d", key, "stap", "vooraf", "do", "vooraf", "versie", shown, "q-moet", "Dit hier");
        assertThat(drafts.find(new SecretCode(key)).orElseThrow().questionnaireVersion())
                .as("the same visitor, who chose another conversation")
                .isEmpty();
    }

    /** What a form says of which questions it shows. */
    private static String shown(HttpResponse<String> page) {
        Matcher field = Pattern.compile("name=\"versie\" value=\"([^\"]+)\"").matcher(page.body());
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    /** The same when nothing has to be answered before one books. */
    private String readyWithout() throws Exception {
        publish(own, question("moet", "Wat wil je kwijt?", false));
        return ready();
    }

    @Test
    void who_looks_back_sees_and_answers_what_was_asked_of_him_and_nothing_else() {
        publish(own, question("moet", "Wat wil je kwijt?", false));
        HttpResponse<String> booked = book(ready());
        String answers = booked.uri().getPath() + "/vooraf";
        String shown = newest(own);
        publish(own, question("nieuw", "Wat is er nieuw?", false));

        assertThat(pages().get(answers + "?versie=" + newest(others)).body())
                .contains("Wat is er nieuw?")
                .doesNotContain("Wat weet niemand?");
        pages().postTo(answers, "do", "klaar", "versie", newest(others), "q-geheim", "Toch");
        assertThat(manage.response(code(booked))).isEmpty();

        pages().postTo(answers, "do", "klaar", "versie", shown, "q-moet", "Dit hier");
        pages().postTo(answers, "do", "klaar", "versie", newest(own), "q-moet", "En dit");
        IntakeResponse response = response(booked);
        assertThat(String.valueOf(response.version().getId())).isEqualTo(shown);
        assertThat(response.answers().text("moet")).isEqualTo("En dit");
    }

    /** A booking that was begun, with a moment. */
    private String ready() {
        String key = pages().begin(TYPE);
        pages().hold(key, pages().lastFreeDay(key).get(0));
        return key;
    }

    private HttpResponse<String> book(String key, String... more) {
        String[] usual = {
            "d", key, "stap", "jij", "do", "boek", "name", "Noor", "email", "noor@example.com", "akkoord", "1"
        };
        String[] all = new String[usual.length + more.length];
        System.arraycopy(usual, 0, all, 0, usual.length);
        System.arraycopy(more, 0, all, usual.length, more.length);
        return pages().post(all);
    }

    private IntakeResponse response(HttpResponse<String> booked) {
        return manage.response(code(booked)).orElseThrow();
    }

    private static SecretCode code(HttpResponse<String> booked) {
        String path = booked.uri().getPath();
        assertThat(path).contains("/afspraak/");
        return new SecretCode(path.substring(path.lastIndexOf('/') + 1));
    }

    private Pages pages() {
        return new Pages("http://127.0.0.1:" + here.getLocalPort() + here.getContextPath());
    }

    private String newest(String questionnaire) {
        return String.valueOf(
                intake.newest(questionnaire).map(QuestionnaireVersion::getId).orElseThrow());
    }

    private String published(DraftQuestion question) {
        Questionnaire one = questionnaires.begin("Lijst " + UUID.randomUUID());
        publish(one.getSlug(), question);
        return one.getSlug();
    }

    private void publish(String questionnaire, DraftQuestion question) {
        Questionnaire one = questionnaires.all().stream()
                .filter(known -> known.getSlug().equals(questionnaire))
                .findFirst()
                .orElseThrow();
        DraftEdit edit = new DraftEdit("test", one.getEdits());
        assertThat(questionnaires.publish(one.getId(), new QuestionnaireDraft(List.of(question)), edit))
                .isEmpty();
    }

    private static DraftQuestion question(String key, String text, boolean required) {
        return new DraftQuestion(
                key,
                QuestionKind.SHORT,
                new DraftText(text, text),
                DraftText.NONE,
                DraftText.NONE,
                DraftText.NONE,
                required,
                List.of(),
                DraftCondition.ALWAYS,
                false);
    }
}
