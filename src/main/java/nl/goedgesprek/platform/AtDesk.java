package nl.goedgesprek.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Tells pages what to leave out for who looks. Merely that: what he may not see, the services keep from him. */
@Named
@RequestScoped
public class AtDesk {

    /** Whether it is somebody who leads conversations. */
    public boolean isCoach() {
        return Acting.isOf(Circle.COACHES);
    }

    /** Whether the practice is his. */
    public boolean isOwner() {
        return Acting.isOf(Circle.OWNER);
    }
}
