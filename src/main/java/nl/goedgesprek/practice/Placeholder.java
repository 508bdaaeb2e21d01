package nl.goedgesprek.practice;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Language;

/** What a text in the coach's own words can name, between braces: {@code {naam}}. */
public enum Placeholder {
    /** Of the visitor. */
    NAME("naam", "name"),
    /** The one with whom the visitor speaks. */
    COACH("coach", "coach"),
    /** Which kind it is: <i>Bezoek bij jou</i>. */
    CONVERSATION("gesprek", "conversation"),
    /** Day and time on which it begins. */
    DATE("datum", "date"),
    /** By how much the coach is later, or how long he drives. */
    MINUTES("minuten", "minutes"),
    /** When the coach who is later is there. */
    TIME("tijd", "time"),
    /** The visitor's town or village. */
    TOWN("plaats", "town");

    /** Whatever stands between two braces. */
    static final Pattern BRACED = Pattern.compile("\\{([^{}]*)}");

    private final String dutch;
    private final String english;

    Placeholder(String dutch, String english) {
        this.dutch = dutch;
        this.english = english;
    }

    /** As it is written in a text of a language, with its braces. */
    public String in(Language language) {
        return '{' + (language == Language.EN ? english : dutch) + '}';
    }

    /** The one with this name in either language, whatever its case; no name means two. */
    static Optional<Placeholder> named(MatchResult braced) {
        String name = braced.group(1).strip();
        return Stream.of(values())
                .filter(one -> one.dutch.equalsIgnoreCase(name) || one.english.equalsIgnoreCase(name))
                .findFirst();
    }
}
