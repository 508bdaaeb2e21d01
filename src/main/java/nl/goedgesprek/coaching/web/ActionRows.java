package nl.goedgesprek.coaching.web;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.AgreedAction;

/** Makes rows of actions. */
@Dependent
class ActionRows {

    @Inject
    private CoachingWords words;

    List<ActionRow> of(List<AgreedAction> actions, Person client) {
        return ordered(actions).stream().map(action -> row(action, client)).toList();
    }

    /** What is still to be done first, and of that what is due first. */
    static List<AgreedAction> ordered(List<AgreedAction> actions) {
        return actions.stream()
                .sorted(comparing(AgreedAction::isDone)
                        .thenComparing(action -> action.due().orElse(LocalDate.MAX)))
                .toList();
    }

    /** Who does it, in words. */
    String owner(AgreedAction action, Person client) {
        return action.owner() == ActionOwner.CLIENT ? client.getName() : words.text("action.coach");
    }

    private ActionRow row(AgreedAction action, Person client) {
        boolean late =
                !action.isDone() && action.due().filter(words.today()::isAfter).isPresent();
        return new ActionRow(
                action.getId(),
                action.appointmentId(),
                action.text(),
                owner(action, client),
                words.due(action.due()),
                action.isDone(),
                late);
    }
}
