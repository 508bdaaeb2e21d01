package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.StaleAppointmentException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.booking.TooLateException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.scheduling.Slot;

/**
 * The page at {@code /afspraak/<code>/verzetten}: another moment, picked as when booking. The appointment stays as it is
 * until the new moment is confirmed.
 */
@Named
@RequestScoped
public class MovePage extends MomentPicker {

    private static final String CHANGED = "veranderd";

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private ManageService manage;

    @Inject
    private Clock clock;

    /** Before the page is drawn: moves, or leads away when nothing can be moved. */
    public void enter() {
        if (!current.isThere()) {
            PageTurn.notFound();
        } else if (asked.isPost()) {
            PageTurn.to(asked.start()
                    .filter(this::isPlannable)
                    .filter(start -> !isWithheld(start))
                    .map(this::move)
                    .orElseGet(this::refused));
        } else if (!current.appointment().isChangeableAt(clock.instant())) {
            PageTurn.to(current.address());
        }
    }

    /** Whether the visitor had moments of his own instead of one. */
    public boolean isSuggested() {
        return current.appointment().getStatus() == AppointmentStatus.SUGGESTED;
    }

    /** Whether the coach wants to look at the new moment before it is definite. */
    public boolean isRequest() {
        return current.appointment().type().isNeedsApproval();
    }

    /** The version of it that the visitor sees now, and chooses another moment for. */
    public int getVersion() {
        return current.appointment().version();
    }

    /** Whether somebody else changed it while he chose. */
    public boolean isChanged() {
        return asked.has(CHANGED);
    }

    /** Whether it was moved so often already that it has to wait. */
    public boolean isBusy() {
        return asked.has(BookDeeds.BUSY);
    }

    /** Where nothing has changed. */
    public String getBack() {
        return current.address();
    }

    @Override
    Optional<MeetingType> type() {
        return Optional.of(current.appointment().type());
    }

    @Override
    Optional<Wish> wish() {
        return Optional.of(Wish.toMove(current.appointment()));
    }

    @Override
    Optional<Instant> start() {
        return asked.start().filter(this::isPlannable).filter(start -> isSuggested() || !isNow(start));
    }

    @Override
    Optional<Instant> around() {
        return start().or(() -> Optional.of(current.appointment().time().start()));
    }

    /** The moment that it has is none to move to. */
    @Override
    boolean isOffered(Slot slot) {
        return isSuggested() || !isNow(slot.time().start());
    }

    @Override
    public PickerForm getForm() {
        return new PickerForm(current.address(AppointmentAddress.MOVE), "get", "", List.of());
    }

    private boolean isNow(Instant start) {
        return current.appointment().time().start().equals(start);
    }

    private String move(Instant start) {
        try {
            manage.move(current.code(), start, seen());
            return current.address();
        } catch (StaleAppointmentException changed) {
            return current.address(AppointmentAddress.MOVE) + '?' + CHANGED + "=1&start=" + start;
        } catch (ShareUsedUpException used) {
            return current.address(AppointmentAddress.MOVE) + '?' + BookDeeds.BUSY + "=1&start=" + start;
        } catch (SlotRefusedException taken) {
            return refused() + "&dag=" + dateOf(start);
        } catch (TooLateException | AppointmentOverException | UnknownCodeException behind) {
            return current.otherwise();
        }
    }

    private int seen() {
        return asked.number("version").map(Long::intValue).orElseGet(this::getVersion);
    }

    private String refused() {
        return current.address(AppointmentAddress.MOVE) + '?' + BookDeeds.GONE + "=1";
    }
}
