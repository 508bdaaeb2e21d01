package nl.goedgesprek.audit.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.goedgesprek.access.Account;
import nl.goedgesprek.access.AccountService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.audit.AuditEntry;
import nl.goedgesprek.audit.By;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;

/** Says of an entry what the owner wants to know. */
@Dependent
class AuditLines {

    @Inject
    private AccountService accounts;

    @Inject
    private AppointmentService appointments;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private PracticeService practice;

    @Inject
    private Moments moments;

    @Inject
    private Reader reader;

    AuditLine line(AuditEntry entry) {
        return new AuditLine(
                entry.getId(),
                moments.moment(entry.at(), practice.practice().zone()),
                what(entry),
                who(entry),
                about(entry.subject()),
                link(entry.subject()));
    }

    /** {@code Afspraak: verzet}; a word that has no text yet stands as it is. */
    private String what(AuditEntry entry) {
        String act = reader.text("audit.act." + entry.act());
        if (entry.detail().isEmpty()) {
            return act;
        }
        String key = "audit." + entry.act() + '.' + entry.detail();
        String detail = reader.getText().containsKey(key) ? reader.text(key) : entry.detail();
        return act + ": " + detail;
    }

    private String who(AuditEntry entry) {
        return entry.by() == By.ACCOUNT
                ? entry.account().map(this::account).orElse("")
                : reader.text("audit.by." + entry.by());
    }

    private String account(long id) {
        return accounts.find(id)
                .map(Account::getEmail)
                .orElseGet(() -> reader.text("audit.subject.ACCOUNT", String.valueOf(id)));
    }

    private String about(Subject subject) {
        Long id = subject.id();
        if (id == null) {
            return "";
        }
        return subject.kind() == Subject.Kind.ACCOUNT
                ? account(id)
                : reader.text("audit.subject." + subject.kind(), String.format(Locale.ROOT, "%d", id));
    }

    private String link(Subject subject) {
        Long id = subject.id();
        if (id == null || !isThere(subject.kind(), id)) {
            return "";
        }
        return (subject.kind() == Subject.Kind.APPOINTMENT ? "/admin/afspraak?id=" : "/admin/traject?id=") + id;
    }

    private boolean isThere(Subject.Kind kind, long id) {
        return switch (kind) {
            case APPOINTMENT ->
                appointments
                        .find(id)
                        .map(Appointment::isErased)
                        .filter(erased -> !erased)
                        .isPresent();
            case PROGRAMME -> programmes.find(id).isPresent();
            default -> false;
        };
    }
}
