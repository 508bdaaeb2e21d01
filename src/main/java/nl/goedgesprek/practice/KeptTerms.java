package nl.goedgesprek.practice;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import nl.goedgesprek.scheduling.MeetingTerms;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** The terms of a kind of conversation that the rules of scheduling count with, as the database keeps them. */
@Embeddable
class KeptTerms {

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "buffer_before_minutes")
    private int bufferBeforeMinutes;

    @Column(name = "buffer_after_minutes")
    private int bufferAfterMinutes;

    @Column(name = "slot_interval_minutes")
    private int slotIntervalMinutes;

    @Column(name = "minimum_notice_minutes")
    private int minimumNoticeMinutes;

    @Column(name = "horizon_days")
    private int horizonDays;

    @Column(name = "per_day")
    private @Nullable Integer perDay;

    @Column(name = "per_week")
    private @Nullable Integer perWeek;

    KeptTerms(MeetingTerms terms) {
        this.durationMinutes = minutes(terms.duration());
        this.bufferBeforeMinutes = minutes(terms.bufferBefore());
        this.bufferAfterMinutes = minutes(terms.bufferAfter());
        this.slotIntervalMinutes = minutes(terms.slotInterval());
        this.minimumNoticeMinutes = minutes(terms.minimumNotice());
        this.horizonDays = terms.horizonDays();
        this.perDay = terms.perDay();
        this.perWeek = terms.perWeek();
    }

    protected KeptTerms() {}

    private static int minutes(Duration length) {
        return Math.toIntExact(length.toMinutes());
    }

    int durationMinutes() {
        return durationMinutes;
    }

    MeetingTerms of(String slug, Venue venue) {
        return new MeetingTerms(
                slug,
                venue,
                Duration.ofMinutes(durationMinutes),
                Duration.ofMinutes(bufferBeforeMinutes),
                Duration.ofMinutes(bufferAfterMinutes),
                Duration.ofMinutes(slotIntervalMinutes),
                Duration.ofMinutes(minimumNoticeMinutes),
                horizonDays,
                perDay,
                perWeek);
    }
}
