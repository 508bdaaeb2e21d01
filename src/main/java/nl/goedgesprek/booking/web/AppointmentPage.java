package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.SecretCode;
import org.jspecify.annotations.Nullable;

/**
 * The page at {@code /afspraak/<code>}: what was arranged, what happens next, and what can be done about it. Looking at
 * it changes nothing.
 */
@Named
@RequestScoped
public class AppointmentPage {

    static final String OTHERWISE = "anders";
    static final String SAVED = "bewaard";

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private AppointmentDeeds deeds;

    @Inject
    private Facts facts;

    @Inject
    private ManageService manage;

    @Inject
    private IntakeService intake;

    @Inject
    private Clock clock;

    /** The address that opens this page. */
    static String address(SecretCode code) {
        return AppointmentAddress.PATH + code.value();
    }

    /** Does what was pressed; a code that opens nothing is not found. */
    public void enter() {
        if (!current.isThere()) {
            PageTurn.notFound();
            return;
        }
        if (asked.isPost()) {
            deeds.perform().ifPresent(PageTurn::to);
        }
    }

    /** Whether somebody else looks than the visitor himself. */
    public boolean isAssistant() {
        return !current.isVisitors();
    }

    /** Whether the visitor can say yes to a moment. */
    public boolean isAgreeable() {
        return facts.getStage() == Stage.PROPOSED;
    }

    public boolean isChangeable() {
        return current.appointment().isChangeableAt(clock.instant());
    }

    /** Whether it is too close by to be changed here, and has not begun. */
    public boolean isTooLate() {
        return !isChangeable() && isAhead();
    }

    /** Until when it can be changed here; null when that does not matter. */
    public @Nullable Instant getChangeableUntil() {
        Appointment appointment = current.appointment();
        boolean settled = facts.getStage() != Stage.SUGGESTED;
        return settled && isChangeable()
                ? appointment.time().start().minus(appointment.type().changeUntil())
                : null;
    }

    /** Whether the visitor can still answer questions beforehand. */
    public boolean isAnswerable() {
        return isAhead() && manage.opensAnswers(current.code()) && (isAnswered() || isAsked());
    }

    private boolean isAsked() {
        return intake.newest(current.appointment().type().questionnaire())
                .filter(version -> !version.questions().isEmpty())
                .isPresent();
    }

    /** Whether he answered any. */
    public boolean isAnswered() {
        return manage.response(current.code()).isPresent();
    }

    /** Whether it turned out otherwise than he expected when he pressed a button. */
    public boolean isOtherwise() {
        return asked.has(OTHERWISE);
    }

    /** Whether he just came from his answers. */
    public boolean isSaved() {
        return asked.has(SAVED);
    }

    /** The link for an assistant, the one time that it is shown; null at all others. */
    public @Nullable String getAssistantLink() {
        return deeds.assistantLink();
    }

    /** Whether it goes into a calendar. */
    public boolean isForCalendar() {
        return facts.getStage() == Stage.CONFIRMED || facts.getStage() == Stage.REQUESTED;
    }

    /** The address of the file that puts it there. */
    public String getInvite() {
        return "/api/v1/bookings/" + current.code().value() + "/invite.ics";
    }

    public String getAddress() {
        return current.address();
    }

    public String getMove() {
        return current.address(AppointmentAddress.MOVE);
    }

    public String getCancel() {
        return current.address(AppointmentAddress.CANCEL);
    }

    public String getAnswers() {
        return current.address(AppointmentAddress.ANSWERS);
    }

    /** Where the visitor sees what is kept about him. */
    public String getKept() {
        return current.address(AppointmentAddress.KEPT);
    }

    private boolean isAhead() {
        return current.appointment().isAheadAt(clock.instant());
    }
}
