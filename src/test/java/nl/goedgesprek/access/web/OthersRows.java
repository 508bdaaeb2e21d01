package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedgesprek.support.Visitor;

/**
 * Insecure direct object references: a coach asks for, and sends forms about, what is another's, by its number. Whatever
 * page he does it at, and with whichever form of his own, he reads nothing and changes nothing.
 */
final class OthersRows {

    private static final String SAID = "In vertrouwen gezegd op kantoor";
    private static final String GOAL = "Minder vergaderen en meer besluiten";
    private static final String EVIL = "Dit schreef een ander";

    private final Visitor owner;
    private final Visitor other;

    OthersRows(Visitor owner, Visitor other) {
        this.owner = owner;
        this.other = other;
    }

    void stayOutOfReach() {
        String code = book("video", "klaas@example.com");
        int his = number(owner);
        book("video-anna", "klaas@example.com");
        int own = number(other);
        writeNote(his);
        int programme = beginProgramme(his);
        List<String> pages =
                List.of("/admin/afspraak?id=" + his, "/admin/notities?id=" + his, "/admin/traject?id=" + programme);
        List<String> before = read(pages);
        assertThat(before.get(1)).contains(SAID);
        assertThat(before.get(2)).contains(GOAL);

        readsNothing(his, programme);
        tamper(his, own, programme);
        sendNumbersInsteadOfCodes(his);

        assertThat(read(pages)).isEqualTo(before);
        assertThat(owner.ask("GET", "/api/v1/bookings/" + code).statusCode()).isEqualTo(200);
    }

    private void readsNothing(int his, int programme) {
        for (String address : DeskWalk.addresses()) {
            for (int number : new int[] {his, programme}) {
                HttpResponse<String> page = other.get(address + "?id=" + number);
                assertThat(page.statusCode()).as(address).isLessThan(500);
                assertThat(page.body()).as(address).doesNotContain(SAID, GOAL);
            }
        }
        for (String address :
                List.of("/admin/afspraak", "/admin/afspraak/nee", "/admin/afspraak/verzetten", "/admin/notities")) {
            assertThat(other.get(address + "?id=" + his).statusCode())
                    .as(address)
                    .isEqualTo(404);
        }
        assertThat(other.get("/admin/traject?id=" + programme).statusCode()).isEqualTo(404);
    }

    /** With forms that he was given for what is his own. */
    private void tamper(int his, int own, int programme) {
        String start = LocalDate.now(ZoneOffset.UTC).plusDays(9) + "T10:00:00Z";
        for (int version = 0; version < 4; version++) {
            sendAll(
                    "/admin/afspraak/verzetten?id=" + own,
                    "moving",
                    Map.of("id", "" + his, "version", "" + version, "move", start, "kept", start));
        }
        // His own is called off by this, and has no form any more.
        sendAll("/admin/afspraak/nee?id=" + own, "no", Map.of("id", "" + his, "decline", "", "words", EVIL));
        for (String deed : List.of("bewaar", "samen", "gehouden", "traject", "actie", "weg", "eruit", "af")) {
            Map<String, String> fields = Map.of(
                    "do",
                    deed,
                    "level",
                    "OWN",
                    "seen",
                    "1",
                    "text",
                    EVIL,
                    "programme",
                    "" + programme,
                    "version",
                    "1",
                    "appointment",
                    "" + his,
                    "goals",
                    EVIL,
                    "id",
                    "" + his);
            for (String address : List.of(
                    "/admin/notities?id=" + his,
                    "/admin/traject?id=" + programme,
                    "/admin/traject/wijzig?id=" + programme)) {
                assertThat(other.post(other.at(address), fields).statusCode())
                        .as(address)
                        .isLessThan(500);
            }
        }
    }

    private void sendAll(String address, String form, Map<String, String> fields) {
        assertThat(other.get(address).statusCode()).as(address).isEqualTo(200);
        assertThat(other.send(address, form, fields).statusCode()).as(address).isLessThan(500);
    }

    private void sendNumbersInsteadOfCodes(int his) {
        String booking = "/api/v1/bookings/" + his;
        assertThat(Stream.of(
                                other.ask("GET", booking),
                                other.ask("POST", booking + "/cancel"),
                                other.get("/afspraak/" + his),
                                other.get("/afspraak/" + his + "/afzeggen"))
                        .map(HttpResponse::statusCode))
                .containsOnly(404);
    }

    private void writeNote(int appointment) {
        String page = "/admin/notities?id=" + appointment;
        String form = owner.get(page).body();
        owner.post(
                owner.at(page),
                Map.of(
                        "level",
                        first(form, "name=\"level\" value=\"(\\w+)\""),
                        "seen",
                        first(form, "name=\"seen\" value=\"([^\"]*)\""),
                        "text",
                        SAID,
                        "do",
                        "bewaar"));
    }

    private int beginProgramme(int appointment) {
        String person = first(owner.get("/admin/afspraak?id=" + appointment).body(), "/admin/persoon\\?id=(\\d+)");
        HttpResponse<String> begun = owner.post(
                owner.at("/admin/traject/wijzig?client=" + person),
                Map.of(
                        "sessions",
                        "6",
                        "start",
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        "goals",
                        GOAL,
                        "do",
                        "bewaar"));
        return Integer.parseInt(first(begun.headers().firstValue("Location").orElse(begun.body()), "id=(\\d+)"));
    }

    private String book(String kind, String email) {
        LocalDate from = LocalDate.now(ZoneOffset.UTC).plusDays(3);
        String slots = "/api/v1/meeting-types/" + kind + "/slots?from=" + from + "&to=" + from.plusDays(20);
        String start =
                json(owner.get(slots)).getJsonArray("slots").getJsonObject(0).getString("start");
        HttpResponse<String> booked = owner.sendJson(
                "/api/v1/bookings",
                "{\"meetingType\": \"" + kind + "\", \"start\": \"" + start + "\", \"privacyAccepted\": true,"
                        + " \"contact\": {\"name\": \"Klaas\", \"email\": \"" + email + "\"}}");
        assertThat(booked.statusCode()).as(booked.body()).isEqualTo(201);
        return json(booked).getString("code");
    }

    /** Of the one appointment that somebody at the desk sees. */
    private static int number(Visitor coach) {
        return IntStream.rangeClosed(1, 50)
                .filter(id -> coach.get("/admin/afspraak?id=" + id).statusCode() == 200)
                .findFirst()
                .orElseThrow();
    }

    /** What the owner reads, without what is new on every page. */
    private List<String> read(List<String> pages) {
        return pages.stream()
                .map(page -> owner.get(page).body())
                .map(body -> body.replaceAll("nonce=\"[^\"]*\"|ViewState[^>]*>|name=\"once\"[^>]*>", ""))
                .toList();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }
}
