package nl.goedgesprek.booking.web;

import static nl.goedgesprek.support.ProductProcess.EMAIL;
import static nl.goedgesprek.support.ProductProcess.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.support.ProductProcess;
import nl.goedgesprek.support.StoppedDatabase;
import nl.goedgesprek.support.Visitor;
import org.junit.jupiter.api.Test;

/**
 * Whatever way it came in: every text that is kept of anybody is markup and a formula here, and then everything that can be
 * reached by links is read, by who is coached and by the owner.
 */
class StoredMarkupIT {

    /** Of a length that fits the shortest column; the number tells which one it is. */
    private static final String EVIL = "=<img src=x id=%d>'\"</script>#{7919*7919}";

    private static final Pattern MET = Pattern.compile("src=x id=(\\d+)");
    private static final String RECKONED = "62710561";

    /** Shorter ones hold what programs write: kinds, numbers, hours. */
    private static final int SHORTEST = 60;

    /** What nobody types, or what is refused unless it has a shape of its own; in SQL as it stands in names of columns. */
    private static final Pattern OF_A_SHAPE = Pattern.compile(
            ".*(hash|email|slug|key|zone|secret|sealed|credential|png|uid|holder|claimed_by|website|etag|last_modified"
                    + "|condition).*|value_(before|after)|search_text|sort_name|answer|content_type|questionnaire"
                    + "|suggestions|written_with|label|meeting_type|installed_.*|script|description|type");

    /** One is told whole or not at all. */
    private static final Set<String> OF_A_PLACE = Set.of("street", "city");

    /** What the product keeps for itself, and a question's whole form. */
    private static final Set<String> NOBODYS = Set.of(
            "audit_entry",
            "audit_end",
            "flyway_schema_history",
            "questionnaire_draft_question",
            "kept_row",
            "busy_time");

    /** Of which the fictional practice has nothing, or of which links lead to no page. */
    private static final Set<String> ON_NO_PAGE = Set.of(
            "account.person_name",
            // What an older node noted about the door stands in its place.
            "appointment.door_note",
            "coach.street",
            "coach.words_en",
            "coach.words_nl",
            "draft.city",
            "draft.house_addition",
            "draft.house_number",
            "draft.postcode",
            "draft.street",
            "earlier_base.city",
            "earlier_base.street",
            "held_moment.city",
            "held_moment.street",
            "outside_calendar.host",
            "outside_calendar.name",
            "own_text.words");

    private static final Pattern LINK = Pattern.compile("<(?:a|iframe)\\b[^>]*?\\b(?:href|src)=\"([^\"#]+)");
    private static final int OF_EACH_KIND = 2;

    private static final Map<String, String> SETTINGS = Map.of(
            "GOEDGESPREK_DEMO", "true", "GOEDGESPREK_ADMIN_EMAIL", EMAIL, "GOEDGESPREK_ADMIN_PASSWORD", PASSWORD);

    private static final SecretCode FOR_CLIENT = SecretCode.random();
    private static final SecretCode FOR_SPONSOR = SecretCode.random();

    private final Map<Integer, String> columns = new TreeMap<>();

    @Test
    void stored_markup_in_every_column_is_inert_on_every_page_calendar_and_sheet() throws Exception {
        ProductProcess before = ProductProcess.start(SETTINGS);
        String draft;
        String appointment;
        try (before) {
            Pages pages = new Pages(before.address("").toString());
            draft = answered(pages);
            pages.post("d", draft, "stap", "jij", "do", "boek", "name", "Noor", "email", "geen", "organisation", "Zij");
            appointment = pages.book(answered(pages)).uri().getPath();
        }
        StoppedDatabase.change(before.data(), this::sow);
        try (ProductProcess product = ProductProcess.start(SETTINGS, before.data())) {
            Map<URI, HttpResponse<String>> seen = new Walk(new Visitor(product), "/")
                    .from("/privacy", "/?stap=vooraf&d=" + draft, "/?stap=jij&d=" + draft, appointment)
                    .from("/traject/" + FOR_CLIENT.value(), "/voortgang/" + FOR_SPONSOR.value())
                    .seen();
            assertThat(seen.values()).allSatisfy(StoredMarkupIT::assertInert);

            Visitor coach = new Visitor(product);
            coach.logIn(EMAIL, PASSWORD);
            Map<URI, HttpResponse<String>> desk =
                    new Walk(coach, "/admin").from("/admin").seen();
            assertThat(desk.values()).allSatisfy(StoredMarkupIT::assertInert);

            seen.putAll(desk);
            Set<String> met = new TreeSet<>();
            seen.values()
                    .forEach(page -> MET.matcher(page.body())
                            .results()
                            .forEach(found -> met.add(columns.get(Integer.valueOf(found.group(1))))));
            assertThat(seen).hasSizeGreaterThan(150);
            assertThat(columns.values()).as("columns").hasSizeGreaterThan(40);
            assertThat(columns.values().stream().filter(column -> !met.contains(column)))
                    .as("on no page")
                    .isSubsetOf(ON_NO_PAGE);
        }
    }

    private static void assertInert(HttpResponse<String> answer) {
        String kind = answer.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
        assertThat(answer.statusCode()).as(answer.uri().toString()).isIn(200, 302);
        assertThat(answer.body()).as(answer.uri().toString()).doesNotContain(RECKONED);
        if (kind.equals("text/html")) {
            assertThat(answer.body()).as(answer.uri().toString()).doesNotContain("<img src=x", "'\"</script>");
        } else if (kind.equals("text/csv")) {
            assertThat(answer.body()).as(answer.uri().toString()).doesNotContainPattern("(?m)(^|[;,])\"?=");
        }
    }

    /** A draft with a moment and one answer. */
    private static String answered(Pages pages) {
        String key = pages.begin("video");
        pages.hold(key, pages.lastFreeDay(key).get(0));
        pages.post("d", key, "stap", "vooraf", "do", "vooraf", "versie", pages.version(key), "q-volgen", "Laat");
        return key;
    }

    private void sow(Connection connection) throws SQLException {
        try (ResultSet all = connection.getMetaData().getColumns(null, null, "%", "%")) {
            while (all.next()) {
                String table = all.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String column = all.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                if (all.getString("TYPE_NAME").equals("VARCHAR")
                        && all.getInt("COLUMN_SIZE") >= SHORTEST
                        && !all.getString("TABLE_SCHEM").startsWith("SYS")
                        && !NOBODYS.contains(table)
                        && !OF_A_SHAPE.matcher(column).matches()) {
                    columns.put(columns.size(), table + '.' + column);
                    sow(connection, table, column);
                }
            }
        }
        link(connection, LinkReader.CLIENT, FOR_CLIENT);
        link(connection, LinkReader.SPONSOR, FOR_SPONSOR);
    }

    private void sow(Connection connection, String table, String column) throws SQLException {
        String where = OF_A_PLACE.contains(column) ? " where " + column + " is not null" : "";
        try (PreparedStatement update =
                connection.prepareStatement("update " + table + " set " + column + " = ?" + where)) {
            update.setString(1, EVIL.formatted(columns.size() - 1));
            update.executeUpdate();
        }
    }

    private static void link(Connection connection, LinkReader reader, SecretCode code) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into programme_link (code_hash, programme_id, reader, created_at_ms) select ?, min(id), ?, 0"
                        + " from programme where sponsor_id is not null")) {
            insert.setString(1, code.hash());
            insert.setString(2, reader.name());
            insert.executeUpdate();
        }
    }

    /** Follows links, of each kind of page to a few. */
    private static final class Walk {

        private final Visitor visitor;
        private final String within;
        private final Deque<URI> ahead = new ArrayDeque<>();
        private final Map<String, Integer> kinds = new HashMap<>();
        private final Map<URI, HttpResponse<String>> seen = new HashMap<>();

        Walk(Visitor visitor, String within) {
            this.visitor = visitor;
            this.within = within;
        }

        Walk from(String... paths) {
            Stream.of(paths).map(visitor::at).forEach(this::meet);
            return this;
        }

        Map<URI, HttpResponse<String>> seen() {
            while (!ahead.isEmpty()) {
                URI address = ahead.remove();
                HttpResponse<String> page = visitor.get(
                        address.getRawPath() + (address.getRawQuery() == null ? "" : '?' + address.getRawQuery()));
                seen.put(address, page);
                LINK.matcher(page.body())
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.contains(":") && !link.contains("lang="))
                        .forEach(link ->
                                meet(address.resolve(link.startsWith("?") ? address.getRawPath() + link : link)));
            }
            return seen;
        }

        private void meet(URI address) {
            String kind = address.toString().replaceAll("=[^&]*", "").replaceAll("\\d+", "N");
            if (address.getPath().startsWith(within)
                    && !address.getPath().endsWith("/uit")
                    && !ahead.contains(address)
                    && !seen.containsKey(address)
                    && kinds.merge(kind, 1, Integer::sum) <= OF_EACH_KIND) {
                ahead.add(address);
            }
        }
    }
}
