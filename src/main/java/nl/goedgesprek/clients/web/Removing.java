package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntConsumer;
import nl.goedgesprek.clients.ClientChangedException;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.clients.RemovalService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;

/** Deletes whom or what a page is about when its button for that was pressed. */
@Dependent
class Removing {

    private static final String PRESSED = "verwijder";

    @Inject
    private PostedForm form;

    @Inject
    private RemovalService removals;

    @Inject
    private ClientWords words;

    /** Tells whether that led to another page; it does not when what the coach saw is not so any more. */
    boolean person(long id) {
        return isDone(version -> removals.removePerson(id, version), ClientAddresses.LISTS + "?lijst=mensen");
    }

    /** The same of an organisation. */
    boolean organisation(long id) {
        return isDone(version -> removals.removeOrganisation(id, version), ClientAddresses.LISTS);
    }

    private boolean isDone(IntConsumer removal, String list) {
        if (!form.isSentFromHere() || !form.text("do").equals(PRESSED)) {
            return false;
        }
        try {
            removal.accept(form.number("version").orElse(-1L).intValue());
            PageTurn.to(list);
            return true;
        } catch (ClientChangedException meanwhile) {
            return false;
        }
    }

    /** Whether the button was pressed and he is still there. */
    boolean isRefused() {
        return form.isSentFromHere();
    }

    /** What keeps somebody from being deleted, in sentences; empty when nothing does. */
    List<String> ties(Person person) {
        return removals.ties(person).entrySet().stream()
                .map(tie -> words.text("clients.tie." + tie.getKey(), tie.getValue()))
                .toList();
    }
}
