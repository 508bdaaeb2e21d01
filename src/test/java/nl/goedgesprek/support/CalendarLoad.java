package nl.goedgesprek.support;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

/** What the calendar on the coach's agenda asks for when it shows some days, as PrimeFaces' script sends it. */
public final class CalendarLoad {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String CALENDAR = "agenda:calendar";

    private CalendarLoad() {}

    /**
     * @param agenda the page, which was opened before
     * @param from the first of so many days
     */
    public static HttpResponse<String> of(Visitor coach, HttpResponse<String> agenda, LocalDate from, int days) {
        Map<String, String> fields = new HashMap<>();
        fields.put("jakarta.faces.partial.ajax", "true");
        fields.put("jakarta.faces.source", CALENDAR);
        fields.put("jakarta.faces.partial.execute", CALENDAR);
        fields.put("jakarta.faces.partial.render", CALENDAR);
        fields.put(CALENDAR + "_event", "true");
        fields.put(CALENDAR + "_start", midnight(from));
        fields.put(CALENDAR + "_end", midnight(from.plusDays(days)));
        fields.put("agenda", "agenda");
        fields.put("jakarta.faces.ViewState", Visitor.viewState(agenda));
        return coach.post(agenda.uri(), fields);
    }

    private static String midnight(LocalDate date) {
        return date.atStartOfDay(ZONE).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
