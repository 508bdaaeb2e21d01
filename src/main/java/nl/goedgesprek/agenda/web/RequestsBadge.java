package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/** How many people wait for the coach's word, for the menu. */
@Named
@RequestScoped
public class RequestsBadge {

    @Inject
    private AgendaService agenda;

    @Inject
    private CurrentCoach currentCoach;

    private @Nullable Long count;

    public long getCount() {
        if (count == null) {
            count = agenda.countWaitingForCoach(currentCoach.get());
        }
        return count;
    }
}
