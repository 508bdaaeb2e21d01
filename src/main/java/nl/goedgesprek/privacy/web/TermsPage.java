package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.access.AddressService;
import nl.goedgesprek.agenda.BusyService;
import nl.goedgesprek.booking.Forgetting;
import nl.goedgesprek.platform.OnceService;
import nl.goedgesprek.privacy.Going;
import nl.goedgesprek.privacy.Processing;
import nl.goedgesprek.privacy.ProcessingService;
import nl.goedgesprek.privacy.RetentionPreview;
import nl.goedgesprek.undo.UndoService;
import org.jspecify.annotations.Nullable;

/** How long each sort of data is kept, and all that goes by itself in the coming months. */
@Named
@RequestScoped
public class TermsPage {

    /** How many lines stand on the page; a file has all. */
    private static final int MOST = 200;

    @Inject
    private RetentionPreview preview;

    @Inject
    private ProcessingService processing;

    @Inject
    private PrivacyWords words;

    private @Nullable List<Going> going;

    private List<Going> going() {
        if (going == null) {
            going = preview.until(words.lastDay());
        }
        return going;
    }

    /** What is kept and for how long. */
    public record Term(String what, String howLong) {}

    public List<Term> getTerms() {
        Processing now = processing.processing();
        return Stream.of(
                        term("nothing", "terms.months", now.retentionMonths()),
                        term("records", "terms.months", now.recordMonths()),
                        new Term(words.text("terms.what.clients"), words.months(now.clientMonths())),
                        new Term(words.text("terms.what.contacts"), words.months(now.contactMonths())),
                        term("drafts", "terms.days", Forgetting.DRAFTS.toDays()),
                        term("receipts", "terms.days", Forgetting.RECEIPTS.toDays()),
                        term("busy", "terms.days", BusyService.KEPT.toDays()),
                        term("undo", "terms.days", UndoService.REGRET.toDays()),
                        term("forms", "terms.days", OnceService.KEPT.toDays()),
                        term("addresses", "terms.hours", AddressService.STAYS_OPEN.toHours()),
                        term("counted", "terms.always"))
                .toList();
    }

    private Term term(String what, String key, Object... arguments) {
        return new Term(words.text("terms.what." + what), words.text(key, arguments));
    }

    /**
     * Something that goes.
     *
     * @param link to where the coach sees it; empty when there is no such place
     */
    public record Row(String on, String sort, String who, String link) {}

    public List<Row> getRows() {
        return going().stream()
                .limit(MOST)
                .map(one -> new Row(words.date(one.on()), words.sort(one), words.who(one), link(one)))
                .toList();
    }

    private static String link(Going one) {
        return switch (one.sort()) {
            case CONVERSATION -> "/admin/afspraak?id=" + one.id();
            case PROGRAMME -> "/admin/traject?id=" + one.id();
            case SILENT -> "/admin/persoon?id=" + one.id();
            case PERSON -> PrivacyAddresses.FORGET + "?id=" + one.id();
            case DRAFTS, RECEIPTS, BUSY, UNDO, FORMS, ADDRESSES -> "";
        };
    }

    /** Whether the file has more than the page. */
    public boolean isCut() {
        return going().size() > MOST;
    }
}
