package nl.goedgesprek.support;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Measures how long the server takes for each page of the coach, with the years of a full practice behind him. A practice
 * that has just begun runs beside it and is asked in turns, so that whatever else the machine does slows both.
 */
final class DeskLoad {

    private static final int JUST_BEGUN = 1000;
    private static final int WARMING = 40;
    private static final int CALLS = 50;
    private static final double LONGEST_MILLIS = 300;

    private static final List<String> PAGES = List.of(
            "/admin",
            "/admin/agenda",
            "/admin/aanvragen",
            "/admin/afspraak?id=1000",
            "/admin/afspraak/verzetten?id=1000",
            "/admin/afspraak/voorstel?id=1000",
            "/admin/afspraak/nee?id=1000",
            "/admin/afspraak/adres?id=1000",
            "/admin/afspraak/nieuw",
            "/admin/bezet?id=100",
            "/admin/later",
            "/admin/vandaag.pdf",
            "/admin/organisaties",
            "/admin/organisaties?lijst=mensen",
            "/admin/organisaties?lijst=mensen&blad=5",
            "/admin/organisaties?volgorde=-laatste",
            "/admin/organisaties?lijst=mensen&volgorde=-laatste&blad=5",
            "/admin/organisaties?lijst=mensen&zoek=hannneke+grot",
            "/admin/organisatie?id=10",
            "/admin/organisatie/wijzig?id=10",
            "/admin/organisatie/samenvoegen?id=10",
            "/admin/persoon?id=10",
            "/admin/persoon/wijzig?id=10",
            "/admin/persoon/samenvoegen?id=10",
            "/admin/persoon/gegevens?id=10",
            "/admin/persoon/wissen?id=10",
            "/admin/trajecten",
            "/admin/trajecten?zoek=hannneke",
            "/admin/traject?id=10",
            "/admin/traject/wijzig?id=10",
            "/admin/gesprekken",
            "/admin/notities?id=1000",
            "/admin/actie?id=10",
            "/admin/reeks?persoon=10",
            "/admin/inzicht",
            "/admin/inzicht/kilometers",
            "/admin/inzicht/logboek",
            "/admin/vragenlijsten",
            "/admin/vragenlijst?id=1",
            "/admin/vragenlijst/voorbeeld?id=1",
            "/admin/uitgaand",
            "/admin/uitgaand?staat=SENT&blad=20",
            "/admin/mail?id=1000",
            "/admin/beschikbaarheid",
            "/admin/beschikbaarheid/jaar",
            "/admin/beschikbaarheid/soorten",
            "/admin/gesprek?id=1",
            "/admin/instellingen",
            "/admin/instellingen/praktijk",
            "/admin/instellingen/agendas",
            "/admin/instellingen/teksten",
            "/admin/instellingen/tekst?deel=BOOKED",
            "/admin/instellingen/tekst/voorbeeld?deel=BOOKED&taal=nl",
            "/admin/instellingen/coaches",
            "/admin/instellingen/coaches/nieuw",
            "/admin/instellingen/assistenten",
            "/admin/instellingen/inloggen",
            "/admin/instellingen/logboek",
            "/admin/instellingen/logboek?wat=ANSWERS_SEEN&blad=20",
            "/admin/instellingen/bewaren",
            "/admin/instellingen/verwerkingsregister",
            "/admin/instellingen/sleutel",
            "/admin/instellingen/reservekopieen");

    private DeskLoad() {}

    /** The argument says how many appointments a full practice has. */
    public static void main(String[] arguments) throws SQLException {
        int appointments = Integer.parseInt(arguments[0]);
        try (ProductProcess begun = filled(JUST_BEGUN);
                ProductProcess full = filled(appointments)) {
            Map<String, Supplier<HttpResponse<String>>> few = views(loggedIn(begun));
            Map<String, Supplier<HttpResponse<String>>> many = views(loggedIn(full));
            System.out.printf("| page | ms with %d appointments | ms with %d | ratio |%n", appointments, JUST_BEGUN);
            System.out.println("| --- | --- | --- | --- |");
            double longest = many.entrySet().stream()
                    .mapToDouble(view -> measure(view.getKey(), view.getValue(), few.get(view.getKey())))
                    .max()
                    .orElseThrow();
            System.out.printf(
                    "%nThe longest of %d took %.1f ms; %.0f are allowed: %s%n",
                    many.size(), longest, LONGEST_MILLIS, longest <= LONGEST_MILLIS ? "held" : "MISSED");
        }
    }

    private static ProductProcess filled(int appointments) throws SQLException {
        Map<String, String> settings = Map.of(
                "GOEDGESPREK_ADMIN_EMAIL", ProductProcess.EMAIL, "GOEDGESPREK_ADMIN_PASSWORD", ProductProcess.PASSWORD);
        ProductProcess empty = ProductProcess.start(settings);
        empty.close();
        FullPractice.fill(empty.data(), appointments);
        return ProductProcess.start(settings, empty.data());
    }

    private static Visitor loggedIn(ProductProcess product) {
        Visitor coach = new Visitor(product);
        coach.logIn(ProductProcess.EMAIL, ProductProcess.PASSWORD);
        return coach;
    }

    /** What the coach looks at, by name: pages by their address, and what his calendar asks for when it shows a period. */
    private static Map<String, Supplier<HttpResponse<String>>> views(Visitor coach) {
        Map<String, Supplier<HttpResponse<String>>> views = new LinkedHashMap<>();
        views.put("the agenda's entries of a week", entries(coach, 7));
        views.put("the agenda's entries of six weeks", entries(coach, 42));
        PAGES.forEach(page -> views.put('`' + page + '`', () -> coach.get(page)));
        return views;
    }

    /** What the calendar asks for on a page that was opened when it asked first. */
    private static Supplier<HttpResponse<String>> entries(Visitor coach, int days) {
        AtomicReference<HttpResponse<String>> agenda = new AtomicReference<>();
        return () -> {
            if (agenda.get() == null) {
                agenda.set(coach.get("/admin/agenda"));
            }
            LocalDate from = LocalDate.now(ZoneId.of("Europe/Amsterdam")).minusWeeks(7);
            HttpResponse<String> answer = CalendarLoad.of(coach, agenda.get(), from, days);
            if (!answer.body().contains("/admin/afspraak")) {
                throw new IllegalStateException("no entries: " + answer.body());
            }
            return answer;
        };
    }

    /** Prints a line, and returns how many milliseconds the full practice took. */
    private static double measure(
            String name, Supplier<HttpResponse<String>> full, Supplier<HttpResponse<String>> begun) {
        long[] many = new long[CALLS];
        long[] few = new long[CALLS];
        for (int i = -WARMING; i < CALLS; i++) {
            long first = micros(full);
            long second = micros(begun);
            if (i >= 0) {
                many[i] = first;
                few[i] = second;
            }
        }
        double ofFull = median(many) / 1000.0;
        double ofBegun = median(few) / 1000.0;
        System.out.printf("| %s | %.1f | %.1f | %.2f |%n", name, ofFull, ofBegun, ofFull / ofBegun);
        return ofFull;
    }

    private static long micros(Supplier<HttpResponse<String>> view) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = view.get();
        long end = System.nanoTime();
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.uri() + " answered with " + answer.statusCode());
        }
        return (end - begin) / 1000;
    }

    private static long median(long[] micros) {
        long[] sorted = micros.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
