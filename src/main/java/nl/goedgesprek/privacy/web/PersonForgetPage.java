package nl.goedgesprek.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.privacy.ForgettingService;
import nl.goedgesprek.privacy.PersonErasure;
import org.jspecify.annotations.Nullable;

/** Where the coach sees what it would mean to erase somebody, and does so. */
@Named
@RequestScoped
public class PersonForgetPage {

    private static final String PEOPLE = "/admin/organisaties?lijst=mensen";

    @Inject
    private PostedForm form;

    @Inject
    private ClientsService clients;

    @Inject
    private PersonErasure erasure;

    @Inject
    private ForgettingService forgetting;

    @Inject
    private PrivacyWords words;

    private @Nullable Person person;

    /**
     * Erases when the form was sent. Answers <i>not found</i> when there is nobody of this number; who sends the form of
     * somebody who is erased already comes where he does who just erased him.
     */
    public void open() {
        Person known = getPerson();
        if (known == null && form.isSent()) {
            PageTurn.to(PEOPLE);
        } else if (known == null) {
            PageTurn.notFound();
        } else if (form.isSent() && !isOthersToo()) {
            forgetting.forgetForHim(known);
            boolean waits = clients.person(known.getId()).isPresent();
            PageTurn.to(waits ? PrivacyAddresses.FORGET + "?id=" + known.getId() : PEOPLE);
        }
    }

    /** Null when there is nobody of this number. */
    public @Nullable Person getPerson() {
        if (person == null) {
            person = form.number("id").flatMap(clients::person).orElse(null);
        }
        return person;
    }

    private Person get() {
        Person known = getPerson();
        if (known == null) {
            throw new IllegalStateException("nobody was opened");
        }
        return known;
    }

    /** When he still has conversations, in words; each is called off. */
    public List<String> getAhead() {
        return erasure.ahead(get()).stream()
                .map(one -> words.moment(one.time().start()))
                .toList();
    }

    /** Whether this coach cannot decide it alone. */
    public boolean isOthersToo() {
        return erasure.isOthersToo(get());
    }

    /** Whether it was asked, and mails go out first. */
    public boolean isWaiting() {
        return get().isLeaving();
    }
}
