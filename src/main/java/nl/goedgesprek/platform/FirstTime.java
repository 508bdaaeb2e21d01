package nl.goedgesprek.platform;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Does what a form asks for in one transaction with the note that it was done. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@Allowed(value = Circle.DESK, carries = true)
public class FirstTime {

    @Inject
    private SentFormRepository forms;

    @Inject
    private Clock clock;

    public Optional<String> answer(String key) {
        return forms.find(key).map(SentForm::answer);
    }

    public String work(String key, Supplier<String> deed) {
        SentForm form = forms.addNow(new SentForm(key, clock.instant()));
        String made = deed.get();
        form.made(made);
        return made;
    }
}
