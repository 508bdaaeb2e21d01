package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.ShownVersionService;
import nl.goedgesprek.booking.TooLateException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.AskedQuestion;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.Wrong;
import nl.goedgesprek.practice.MeetingType;
import org.jspecify.annotations.Nullable;

/**
 * The page at {@code /afspraak/<code>/vooraf}: the questions beforehand for who left them for later or thinks again. What
 * is written is kept, also when something is wrong with it; that is said at its question.
 */
@Named
@RequestScoped
public class AnswersPage {

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private ManageService manage;

    @Inject
    private IntakeService intake;

    @Inject
    private ShownVersionService shown;

    @Inject
    private Reader reader;

    private @Nullable QuestionnaireVersion version;

    /** Before the page is drawn: keeps what was written, or leads away when it is too late for that. */
    public void enter() {
        if (!current.isVisitors()) {
            PageTurn.notFound();
        } else if (asked.isPost()) {
            save();
        } else if (!manage.takesAnswers(current.code())) {
            PageTurn.to(current.address());
        }
    }

    /**
     * The version that he answered before; or else the one that he was shown; or else the newest of what this conversation
     * asks.
     */
    public QuestionnaireVersion getVersion() {
        if (version == null) {
            version = response()
                    .map(IntakeResponse::version)
                    .or(() -> shown.read(type(), current.code(), asked.version()))
                    .or(() -> intake.newest(type().questionnaire()))
                    .orElseGet(QuestionnaireVersion::empty);
        }
        return version;
    }

    private MeetingType type() {
        return current.appointment().type();
    }

    /** By what the form says which version it shows. */
    public String getShown() {
        return shown.tell(getVersion(), type(), current.code());
    }

    public List<AskedQuestion> getQuestions() {
        Answers answers = response().map(IntakeResponse::answers).orElseGet(() -> new Answers(Map.of()));
        List<Violation> violations = asked.has(BookDeeds.WRONG) ? getVersion().check(answers) : List.of();
        return AskedQuestion.all(getVersion().questions(), answers, new Wrong(reader, violations), reader);
    }

    public String getAddress() {
        return current.address(AppointmentAddress.ANSWERS);
    }

    public String getBack() {
        return current.address();
    }

    private void save() {
        Answers given = asked.answers(getVersion());
        try {
            manage.answer(current.code(), getVersion(), given);
        } catch (TooLateException | UnknownCodeException late) {
            PageTurn.to(current.otherwise());
            return;
        }
        if (asked.deed().equals("bewaar")) {
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext().setResponseStatus(HttpServletResponse.SC_NO_CONTENT);
            faces.responseComplete();
        } else {
            boolean right = getVersion().check(given).isEmpty();
            PageTurn.to(
                    right
                            ? current.address() + '?' + AppointmentPage.SAVED + "=1"
                            : getAddress() + '?' + BookDeeds.WRONG + "=1");
        }
    }

    private Optional<IntakeResponse> response() {
        return manage.response(current.code());
    }
}
