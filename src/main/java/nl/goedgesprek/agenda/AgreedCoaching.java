package nl.goedgesprek.agenda;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import nl.goedgesprek.practice.CoachingForm;
import nl.goedgesprek.practice.CoachingTerms;
import org.jspecify.annotations.Nullable;

/**
 * As what a conversation stands in the log of coaching hours. What was agreed when it was made decides, not when it is
 * held: client and coach agreed on it then, and a kind that is held on other terms from now on leaves what was reported
 * to a professional body as it was.
 *
 * <p>Only of a kind that counts something is kept. While it is no coaching the coach may just not have said yet as what
 * it counts, and when he does, the hours that he held until then are in his log.
 */
@Embeddable
class AgreedCoaching {

    @Enumerated(EnumType.STRING)
    @Column(name = "coaching_form")
    private CoachingForm form;

    @Column(name = "coaching_paid")
    private Boolean paid;

    private AgreedCoaching(CoachingTerms terms) {
        this.form = terms.form();
        this.paid = terms.paid();
    }

    @SuppressWarnings("NullAway.Init")
    protected AgreedCoaching() {}

    CoachingTerms terms() {
        return new CoachingTerms(form, paid);
    }

    /** @return null when they are those of no coaching */
    static @Nullable AgreedCoaching of(CoachingTerms terms) {
        return terms.form() == CoachingForm.NONE ? null : new AgreedCoaching(terms);
    }
}
