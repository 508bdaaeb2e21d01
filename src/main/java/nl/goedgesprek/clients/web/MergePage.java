package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.clients.ClientChangedException;
import nl.goedgesprek.clients.MergeService.Pair;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Where the coach makes one of two people or two organisations that are the same. First he looks up the other; then he
 * sees what becomes of what; nothing happens before he says so.
 */
@Named
@RequestScoped
public class MergePage {

    @Inject
    private PostedForm form;

    @Inject
    private PeopleMerging people;

    @Inject
    private OrganisationsMerging organisations;

    @Inject
    private ClientWords words;

    private @Nullable Merging merging;
    private @Nullable Side kept;
    private @Nullable Side gone;
    private boolean changed;

    /** Makes one of two people when the form was sent. Answers <i>not found</i> when there is nobody to merge with. */
    public void openPeople() {
        open(people);
    }

    /** The same of organisations. */
    public void openOrganisations() {
        open(organisations);
    }

    private void open(Merging how) {
        merging = how;
        read(how);
        if (kept == null) {
            PageTurn.notFound();
        } else if (form.isSent() && gone != null) {
            merge(how, kept.id(), gone.id());
        }
    }

    private void read(Merging how) {
        kept = form.number("id").flatMap(how::find).orElse(null);
        gone = form.number("met")
                .filter(id -> kept != null && kept.id() != id)
                .flatMap(how::find)
                .orElse(null);
    }

    private void merge(Merging how, long keptId, long goneId) {
        try {
            how.merge(new Pair(keptId, version("keptVersion"), goneId, version("goneVersion")));
            PageTurn.to(Done.MERGED.at(how.page() + "?id=" + keptId));
        } catch (ClientChangedException meanwhile) {
            changed = true;
            read(how);
        }
    }

    private int version(String field) {
        return form.number(field).orElse(-1L).intValue();
    }

    private Merging how() {
        if (merging == null) {
            throw new IllegalStateException("the page was not opened");
        }
        return merging;
    }

    /** {@code people} or {@code organisations}: part of the texts' keys. */
    public String getKind() {
        return how().kind();
    }

    public String getPage() {
        return how().page();
    }

    public String getMergePage() {
        return how().mergePage();
    }

    /** The one who stays. */
    public @Nullable Side getKept() {
        return kept;
    }

    /** The one who goes; null as long as the coach has not chosen. */
    public @Nullable Side getGone() {
        return gone;
    }

    public String getTyped() {
        return form.text("zoek").strip();
    }

    /** Which others it may be: what is like the words that were typed, or else has the same name. */
    public List<Side> getOthers() {
        if (kept == null) {
            return List.of();
        }
        long own = kept.id();
        List<Side> all = getTyped().isEmpty() ? how().namesakes(own) : how().like(getTyped());
        return all.stream().filter(side -> side.id() != own).toList();
    }

    public List<Becoming> getBecoming() {
        return kept == null || gone == null ? List.of() : how().becoming(kept.id(), gone.id());
    }

    public List<String> getConsequences() {
        return kept == null || gone == null ? List.of() : how().consequences(kept.id(), gone.id());
    }

    /** Whether one of the two was changed since the coach saw what would become of what; he sees it anew. */
    public boolean isChanged() {
        return changed;
    }

    /** What is asked before anything happens. */
    public String getQuestion() {
        return kept == null || gone == null ? "" : words.text("clients.merge.question", gone.name(), kept.name());
    }
}
