package nl.goedgesprek.notices;

import static nl.goedgesprek.agenda.AppointmentStatus.CANCELLED;
import static nl.goedgesprek.agenda.AppointmentStatus.CONFIRMED;
import static nl.goedgesprek.agenda.AppointmentStatus.PROPOSED;
import static nl.goedgesprek.agenda.AppointmentStatus.REQUESTED;
import static nl.goedgesprek.agenda.AppointmentStatus.SUGGESTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.scheduling.TimeRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelevanceTest {

    private static final TimeRange TIME =
            TimeRange.startingAt(Instant.parse("2027-01-11T09:00:00Z"), Duration.ofHours(1));
    private static final Instant BEFORE = Instant.parse("2027-01-10T09:00:00Z");
    private static final Instant DURING = Instant.parse("2027-01-11T09:30:00Z");
    private static final Instant LATER = Instant.parse("2027-01-25T10:00:00Z");
    private static final Instant AFTER = Instant.parse("2027-01-11T11:00:00Z");

    /** In which states of its appointment a mail still tells the truth, the day before. */
    @ParameterizedTest
    @CsvSource({
        "BOOKED, CONFIRMED",
        "REQUESTED, REQUESTED",
        "SUGGESTED, SUGGESTED",
        "ACCEPTED, CONFIRMED",
        "PROPOSED, PROPOSED",
        "DECLINED, DECLINED",
        "MOVED, CONFIRMED REQUESTED PROPOSED",
        "CANCELLED, CANCELLED",
        "REMINDER, CONFIRMED",
        "INTAKE, CONFIRMED",
        "AFTERWARDS,",
        "UNANSWERED, REQUESTED SUGGESTED",
    })
    void a_mail_is_sent_as_long_as_it_is_true(NoticeKind kind, @org.jspecify.annotations.Nullable String statuses) {
        Set<AppointmentStatus> expected = EnumSet.noneOf(AppointmentStatus.class);
        if (statuses != null) {
            Stream.of(statuses.split(" ")).map(AppointmentStatus::valueOf).forEach(expected::add);
        }
        for (AppointmentStatus status : AppointmentStatus.values()) {
            assertThat(Relevance.holds(kind, situation(status, true, false, true, BEFORE)))
                    .as("%s while %s", kind, status)
                    .isEqualTo(expected.contains(status));
        }
    }

    @Test
    void nobody_is_reminded_of_a_moment_that_is_no_more() {
        assertThat(Relevance.holds(NoticeKind.REMINDER, situation(CONFIRMED, false, false, true, BEFORE)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.REMINDER, situation(CONFIRMED, true, false, true, DURING)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.UNANSWERED, situation(REQUESTED, false, false, true, BEFORE)))
                .isFalse();
    }

    @Test
    void nobody_is_reminded_of_questions_that_he_answered_or_need_not_any_more() {
        assertThat(Relevance.holds(NoticeKind.INTAKE, situation(CONFIRMED, true, false, false, BEFORE)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.INTAKE, situation(CONFIRMED, true, false, true, DURING)))
                .isFalse();
    }

    @Test
    void nobody_is_asked_afterwards_who_has_said_or_is_still_talking() {
        assertThat(Relevance.holds(NoticeKind.AFTERWARDS, situation(CONFIRMED, true, false, false, AFTER)))
                .isTrue();
        assertThat(Relevance.holds(NoticeKind.AFTERWARDS, situation(CONFIRMED, true, true, false, AFTER)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.AFTERWARDS, situation(CONFIRMED, true, false, false, DURING)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.AFTERWARDS, situation(CONFIRMED, true, false, false, LATER)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.FOLLOWED_UP, situation(CONFIRMED, true, true, false, AFTER)))
                .isTrue();
    }

    @Test
    void what_is_over_is_announced_no_more_but_a_cancellation_is() {
        assertThat(Relevance.holds(NoticeKind.BOOKED, situation(CONFIRMED, true, false, true, AFTER)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.MOVED, situation(CONFIRMED, true, false, true, AFTER)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.PROPOSED, situation(PROPOSED, true, false, true, AFTER)))
                .isFalse();
        assertThat(Relevance.holds(NoticeKind.SUGGESTED, situation(SUGGESTED, true, false, true, AFTER)))
                .isTrue();
        assertThat(Relevance.holds(NoticeKind.CANCELLED, situation(CANCELLED, true, false, true, AFTER)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2027-01-11T07:00:00+01:00[Europe/Amsterdam], true, true",
        "2027-01-11T11:59:59+01:00[Europe/Amsterdam], true, true",
        "2027-01-11T12:00:00+01:00[Europe/Amsterdam], true, false",
        "2027-01-12T07:00:00+01:00[Europe/Amsterdam], true, false",
        "2027-01-11T07:00:00+01:00[Europe/Amsterdam], false, false",
    })
    void the_morning_note_is_for_the_morning_of_a_day_with_plans(ZonedDateTime now, boolean plans, boolean holds) {
        assertThat(Relevance.holdsOn(LocalDate.parse("2027-01-11"), now, plans)).isEqualTo(holds);
    }

    private static Relevance.Situation situation(
            AppointmentStatus status, boolean sameMoment, boolean said, boolean questionsOpen, Instant now) {
        return new Relevance.Situation(status, TIME, sameMoment, said, questionsOpen, now);
    }
}
