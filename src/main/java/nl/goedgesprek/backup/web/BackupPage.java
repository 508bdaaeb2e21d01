package nl.goedgesprek.backup.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.backup.Backup;
import nl.goedgesprek.backup.BackupService;
import nl.goedgesprek.backup.BackupState;
import nl.goedgesprek.platform.AtDesk;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Where the owner sees which copies of the database there are, and makes one. */
@Named
@RequestScoped
public class BackupPage {

    private static final String MADE = "gemaakt";

    @Inject
    private PostedForm form;

    @Inject
    private AtDesk atDesk;

    @Inject
    private BackupService backups;

    @Inject
    private BackupState state;

    @Inject
    private PracticeService practice;

    private @Nullable List<Backup> all;
    private boolean failed;

    /** Makes a copy when that was asked. For who does not own the practice there is no such page. */
    public void open() {
        if (!atDesk.isOwner()) {
            PageTurn.notFound();
        } else if (form.isSent() && isOurs()) {
            make();
        }
    }

    private void make() {
        if (backups.make()) {
            PageTurn.to(BackupAddress.BACKUPS + '?' + MADE);
        } else {
            failed = true;
        }
    }

    /** Whether the owner has to look after them, and somebody who can is looking. */
    public boolean isLate() {
        return atDesk.isOwner() && state.isLate();
    }

    public boolean isServer() {
        return state.isServer();
    }

    public boolean isOff() {
        return state.isOff() && !isServer();
    }

    public boolean isOurs() {
        return !state.isServer() && !state.isOff();
    }

    /** Whether the copy that was asked for is not there. */
    public boolean isFailed() {
        return failed;
    }

    /** Why, in the words of the machine; empty when one was being made already. */
    public String getFailure() {
        return state.getFailure();
    }

    /** Why older ones that are due to go are still there, in the words of the machine; empty when they are not. */
    public String getKept() {
        return state.getKept();
    }

    public boolean isMade() {
        return form.has(MADE);
    }

    public List<Backup> getAll() {
        if (all == null) {
            all = backups.all();
        }
        return all;
    }

    public String getFolder() {
        return backups.folder().toString();
    }

    public boolean isOnTheSameDisk() {
        return backups.isOnTheSameDisk();
    }

    public int getHour() {
        return backups.hour();
    }

    public int getDays() {
        return backups.days();
    }

    public ZoneId getZone() {
        return practice.practice().zone();
    }
}
