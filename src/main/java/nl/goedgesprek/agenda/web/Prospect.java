package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.scheduling.TimeRange;

/** What a moment would mean for a conversation that is not in the agenda yet, for pages that enter one. */
@Named
@RequestScoped
public class Prospect {

    @Inject
    private Outlooks outlooks;

    private final Map<TimeRange, Outlook> known = new ConcurrentHashMap<>();

    /** Looked up once, however often a page asks; a page asks for one wish. */
    public Outlook of(Wish wish, TimeRange time) {
        return known.computeIfAbsent(time, moment -> outlooks.of(wish, moment));
    }
}
