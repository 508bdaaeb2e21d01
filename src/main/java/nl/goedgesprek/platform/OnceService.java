package nl.goedgesprek.platform;

import jakarta.ejb.EJBException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Lets a form that is sent twice make one thing: whoever pressed twice gets the first answer again. A page's form has a
 * key of its own ({@code gg:once}); what was typed counts too, so that somebody who goes back and types something else
 * makes another thing.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OnceService {

    /** How long a form may be sent again. */
    public static final Duration KEPT = Duration.ofDays(1);

    @Inject
    private FirstTime firstTime;

    @Inject
    private SentFormRepository forms;

    @Inject
    private Clock clock;

    /**
     * Does what a form asks for, the first time that it is sent.
     *
     * @param deed gives the number or the place of what it made; all of it is one transaction
     * @return what the first time gave
     */
    @Allowed(value = Circle.DESK, carries = true)
    public String once(PostedForm form, Supplier<String> deed) {
        String key = form.has(FormKey.FIELD) ? form.key() : UUID.randomUUID().toString();
        Optional<String> earlier = firstTime.answer(key);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        try {
            return firstTime.work(key, deed);
        } catch (EJBException failed) {
            return firstTime.answer(key).orElseThrow(() -> failed);
        }
    }

    /** When each form that was sent is forgotten. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @Allowed(Circle.SERVICES)
    public List<Instant> leaving() {
        return forms.sent().stream().map(sent -> sent.plus(KEPT)).toList();
    }

    /** Forgets what nobody sends again any more. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    @Allowed(Circle.SERVICES)
    public void forget() {
        forms.forgetBefore(clock.instant().minus(KEPT));
    }
}
