package nl.goedgesprek.insight;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;

/** Tells where visitors leave the booking. */
@Stateless
@Allowed(Circle.COACHES)
public class FunnelService {

    @Inject
    private StepWriter writer;

    @Inject
    private StepCountService counts;

    /** Up to this very moment, as far as this server knows it. */
    public Funnel of(Period period) {
        writer.write();
        return Funnel.of(counts.in(period));
    }
}
