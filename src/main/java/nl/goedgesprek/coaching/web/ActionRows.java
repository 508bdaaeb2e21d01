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

    /** What is still to be done first, and of that what is due first. */
    List<ActionRow> of(List<AgreedAction> actions, Person client) {
        return actions.stream()
                .sorted(comparing(AgreedAction::isDone)
                        .thenComparing(action -> action.due().orElse(LocalDate.MAX)))
                .map(action -> row(action, client))
                .toList();
    }

    private ActionRow row(AgreedAction action, Person client) {
        boolean late =
                !action.isDone() && action.due().filter(words.today()::isAfter).isPresent();
        return new ActionRow(
                action.getId(),
                action.appointmentId(),
                action.text(),
                action.owner() == ActionOwner.CLIENT ? client.getName() : words.text("action.coach"),
                words.due(action.due()),
                action.isDone(),
                late);
    }
}
