package nl.goedgesprek.demo;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Contact;
import nl.goedgesprek.coaching.Absence;
import nl.goedgesprek.coaching.ActionFacts;
import nl.goedgesprek.coaching.ActionOwner;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/** A programme with somebody who does not exist, as if it began some weeks before a day. */
record DemoProgramme(JsonObject told, LocalDate today) {

    /** A conversation of it that was held, or nearly. */
    record Held(LocalDate date, @Nullable Absence absence, Map<NoteLevel, String> notes, List<Action> actions) {}

    record Action(ActionFacts facts, boolean done) {}

    static List<DemoProgramme> all(LocalDate today) {
        try (InputStream file = Objects.requireNonNull(DemoProgramme.class.getResourceAsStream("programmes.json"));
                JsonReader json = Json.createReader(file)) {
            return json.readArray().getValuesAs(JsonObject.class).stream()
                    .map(told -> new DemoProgramme(told, today))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The mail address of its client. */
    String client() {
        return told.getString("client");
    }

    int sessions() {
        return told.getInt("sessions");
    }

    LocalDate start() {
        return today.minusWeeks(told.getInt("startedWeeksAgo"));
    }

    String goals() {
        return told.getString("goals");
    }

    String context() {
        return told.getString("context");
    }

    boolean isEnded() {
        return told.getBoolean("ended");
    }

    Optional<Contact> sponsor() {
        return Optional.ofNullable(told.getJsonObject("sponsor"))
                .map(person -> new Contact(
                        person.getString("name"),
                        person.getString("email"),
                        null,
                        Language.NL,
                        null,
                        person.getString("organisation"),
                        person.getString("role")));
    }

    List<Held> held() {
        return told.getJsonArray("held").getValuesAs(JsonObject.class).stream()
                .map(this::held)
                .toList();
    }

    private Held held(JsonObject session) {
        Map<NoteLevel, String> notes = new EnumMap<>(NoteLevel.class);
        Stream.of(NoteLevel.values())
                .filter(level -> session.containsKey(level.name()))
                .forEach(level -> notes.put(level, session.getString(level.name())));
        String absence = session.getString("absence", "");
        return new Held(
                today.minusWeeks(session.getInt("weeksAgo")),
                absence.isEmpty() ? null : Absence.valueOf(absence),
                notes,
                actions(session.getJsonArray("actions")));
    }

    private List<Action> actions(JsonArray actions) {
        return actions.getValuesAs(JsonObject.class).stream().map(this::action).toList();
    }

    private Action action(JsonObject action) {
        ActionFacts facts = new ActionFacts(
                action.getString("text"),
                ActionOwner.valueOf(action.getString("owner")),
                today.plusDays(action.getInt("dueInDays")));
        return new Action(facts, action.getBoolean("done"));
    }
}
