package nl.goedgesprek.booking.rest;

import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.scheduling.Slot;

/**
 * The free moments, in order of start.
 *
 * @param zone the practice's time zone, an IANA name
 */
public record SlotsView(String zone, List<SlotView> slots) {

    /**
     * One free moment. Why it is near, and to whom, is told to nobody.
     *
     * @param nearby whether the coach is around on that day anyway
     */
    public record SlotView(String start, String end, boolean nearby) {}

    static SlotsView of(List<Slot> slots, ZoneId zone) {
        return new SlotsView(
                zone.getId(),
                slots.stream()
                        .map(slot -> new SlotView(
                                Moment.text(slot.time().start(), zone),
                                Moment.text(slot.time().end(), zone),
                                slot.nearby()))
                        .toList());
    }
}
