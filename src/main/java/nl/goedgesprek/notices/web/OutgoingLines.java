package nl.goedgesprek.notices.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.notices.Addressee;
import nl.goedgesprek.notices.Failure;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.NoticeState;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Says of a mail what the coach wants to know. */
@Dependent
class OutgoingLines {

    @Inject
    private AccountService accounts;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    OutgoingLine line(Notice notice) {
        NoticeState state = notice.state();
        return new OutgoingLine(
                notice.getId(),
                to(notice),
                reader.text("outgoing.kind." + notice.kind()),
                about(notice),
                notice.appointment()
                        .map(appointment -> "/admin/afspraak?id=" + appointment.getId())
                        .orElse(null),
                reader.text("outgoing.state." + state),
                state.name().toLowerCase(Locale.ROOT),
                when(notice),
                notice.failure()
                        .map(failure -> reader.text("outgoing.failure." + failure))
                        .orElse(null),
                notice.lastError().orElse(null),
                again(state));
    }

    private String to(Notice notice) {
        return notice.appointment()
                .filter(appointment -> notice.addressee() == Addressee.VISITOR)
                .map(appointment -> appointment.person().getName() + " · "
                        + appointment.person().getEmail())
                .orElseGet(() -> reader.text("outgoing.you") + " · "
                        + accounts.emailOf(notice.coach().getId()).orElse("–"));
    }

    private String about(Notice notice) {
        return notice.appointment()
                .map(this::about)
                .orElseGet(() -> notice.date().map(moments::day).orElse(""));
    }

    private String about(Appointment appointment) {
        return appointment.person().agendaName() + ", "
                + brief(appointment.time().start());
    }

    private String when(Notice notice) {
        return switch (notice.state()) {
            case WAITING, SENDING ->
                notice.tries() == 0
                        ? reader.text("outgoing.when.new", brief(notice.createdAt()))
                        : reader.text("outgoing.when.WAITING", notice.tries(), brief(notice.dueAt()));
            case SENT ->
                reader.text(
                        "outgoing.when.SENT", notice.sentAt().map(this::brief).orElse(""));
            case FAILED -> reader.text("outgoing.when.FAILED", notice.tries());
            case DROPPED -> isFictional(notice) ? "" : reader.text("outgoing.when.DROPPED");
        };
    }

    private static boolean isFictional(Notice notice) {
        return notice.failure().filter(Failure.FICTIONAL::equals).isPresent();
    }

    private String brief(Instant moment) {
        return moments.brief(moment, practice.practice().zone());
    }

    private @Nullable String again(NoticeState state) {
        return switch (state) {
            case WAITING -> reader.text("outgoing.now");
            case SENT, FAILED -> reader.text("outgoing.again");
            case SENDING, DROPPED -> null;
        };
    }
}
