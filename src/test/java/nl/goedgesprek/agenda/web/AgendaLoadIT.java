package nl.goedgesprek.agenda.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.goedgesprek.support.CalendarLoad;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The calendar of the fictional coach is given what it shows and no more, however long he has worked. */
class AgendaLoadIT {

    private static final Pattern START = Pattern.compile("\"start\"\\s*:\\s*\"(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern MEETING = Pattern.compile("/admin/afspraak\\?id=\\d+");
    private static final LocalDate MONDAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .minusWeeks(1);

    private static final Visitor COACH = new Visitor(ProductProcess.demo());

    @BeforeAll
    static void come_in() {
        COACH.logIn(EMAIL, PASSWORD);
    }

    @Test
    void a_week_is_loaded_with_its_own_days_and_conversations_and_nothing_of_another() {
        HttpResponse<String> agenda = COACH.get("/admin/agenda");
        HttpResponse<String> week = CalendarLoad.of(COACH, agenda, MONDAY, 7);
        HttpResponse<String> before = CalendarLoad.of(COACH, agenda, MONDAY.minusWeeks(1), 7);

        assertThat(found(START, week)).isEqualTo(days(MONDAY));
        assertThat(found(START, before)).isEqualTo(days(MONDAY.minusWeeks(1)));
        assertThat(found(MEETING, week)).isNotEmpty().doesNotContainAnyElementsOf(found(MEETING, before));
        assertThat(found(MEETING, before)).isNotEmpty();
    }

    private static Set<String> days(LocalDate monday) {
        return monday.datesUntil(monday.plusWeeks(1)).map(LocalDate::toString).collect(Collectors.toSet());
    }

    /** What a pattern finds: its group, if it has one. */
    private static Set<String> found(Pattern pattern, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return pattern.matcher(answer.body())
                .results()
                .map(hit -> hit.group(hit.groupCount()))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
