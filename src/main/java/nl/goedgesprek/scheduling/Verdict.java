package nl.goedgesprek.scheduling;

import java.util.List;

/**
 * A moment as the rules see it.
 *
 * @param slot with the drives that it costs
 * @param broken the rules that it breaks, in the order in which they are asked; none when it is free
 */
public record Verdict(Slot slot, List<Refusal> broken) {

    public Verdict {
        broken = List.copyOf(broken);
    }

    public boolean isFree() {
        return broken.isEmpty();
    }
}
