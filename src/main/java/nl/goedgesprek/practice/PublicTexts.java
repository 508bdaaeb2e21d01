package nl.goedgesprek.practice;

import static java.util.stream.Collectors.toMap;
import static nl.goedgesprek.practice.Placeholder.COACH;
import static nl.goedgesprek.practice.Placeholder.CONVERSATION;
import static nl.goedgesprek.practice.Placeholder.DATE;
import static nl.goedgesprek.practice.Placeholder.MINUTES;
import static nl.goedgesprek.practice.Placeholder.NAME;
import static nl.goedgesprek.practice.Placeholder.TIME;
import static nl.goedgesprek.practice.Placeholder.TOWN;
import static nl.goedgesprek.practice.PublicText.Shape.ADDITION;
import static nl.goedgesprek.practice.PublicText.Shape.HEADING;
import static nl.goedgesprek.practice.PublicText.Shape.PARAGRAPHS;
import static nl.goedgesprek.practice.PublicText.Shape.SENTENCES;
import static nl.goedgesprek.practice.PublicText.Shape.SUBJECT;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.goedgesprek.practice.PublicText.Shape;
import nl.goedgesprek.scheduling.Venue;

/** Which texts the coach may say in his own words; everything else that visitors read stays ours. */
public final class PublicTexts {

    private static final Set<Placeholder> NOTHING = Set.of();
    private static final Set<Placeholder> OF_A_BOOKING = EnumSet.of(NAME, COACH);
    private static final Set<Placeholder> OF_A_MAIL = EnumSet.of(NAME, COACH, CONVERSATION, DATE);
    private static final Set<Placeholder> OF_A_DELAY = EnumSet.of(NAME, COACH, CONVERSATION, DATE, MINUTES, TIME);

    private static final List<TextGroup> GROUPS =
            Stream.concat(pages(), mails()).toList();
    private static final Map<String, PublicText> BY_KEY =
            GROUPS.stream().flatMap(group -> group.texts().stream()).collect(toMap(PublicText::key, text -> text));

    private PublicTexts() {}

    /** Those of pages first, in the order in which a visitor meets them. */
    public static List<TextGroup> groups() {
        return GROUPS;
    }

    public static Optional<TextGroup> group(String name) {
        return GROUPS.stream().filter(group -> group.name().equals(name)).findFirst();
    }

    /** Empty when the coach cannot change it. */
    public static Optional<PublicText> find(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    private static Stream<TextGroup> pages() {
        return Stream.of(
                page("BEGIN", each("book.headline", HEADING), each("book.lead", SENTENCES)),
                page("CONVERSATION", step("conversation"), one("book.conversation.after", SENTENCES)),
                page("PLACE", step("place"), tooFar()),
                page(
                        "MOMENT",
                        one("book.moment.heading", HEADING),
                        each("book.moment.hint", SENTENCES),
                        one("book.moment.none", SENTENCES),
                        one("suggest.why", SENTENCES)),
                page("BEFOREHAND", each("book.intake.heading", HEADING), one("book.intake.hint", SENTENCES)),
                page("YOU", step("you"), one("own.consent", ADDITION)),
                page("DEFINITE", afterwards("CONFIRMED"), each("appointment.next", SENTENCES)),
                page("WAITING", afterwards("REQUESTED"), afterwards("SUGGESTED")),
                page("EVERYWHERE", one("own.footer", ADDITION), one("own.privacy", ADDITION)));
    }

    private static Stream<TextGroup> mails() {
        return Stream.concat(
                Stream.of(
                        mail("BOOKED", "after"),
                        mail("REQUESTED", "after"),
                        mail("SUGGESTED", "after"),
                        mail("ACCEPTED", "after"),
                        mail("PROPOSED", "choice"),
                        mail("DECLINED", "again"),
                        mail("MOVED", "after"),
                        mail("MOVED_REQUESTED", "after"),
                        mail("CANCELLED", "again"),
                        mail("DELAYED", "after"),
                        mail("ON_TIME", "after"),
                        mail("REMINDER", "after"),
                        mail("INTAKE", "after"),
                        mail("AFTERWARDS", "choice")),
                Stream.of(closing()));
    }

    @SafeVarargs
    private static TextGroup page(String name, Stream<PublicText>... texts) {
        return new TextGroup(name, false, Stream.of(texts).flatMap(all -> all).toList());
    }

    private static Stream<PublicText> one(String key, Shape shape) {
        return Stream.of(new PublicText(key, shape, List.of(), NOTHING));
    }

    /** One for each kind of conversation. */
    private static Stream<PublicText> each(String key, Shape shape) {
        Set<Placeholder> names = key.startsWith("book.") ? NOTHING : OF_A_BOOKING;
        return Stream.of(Venue.values()).map(venue -> new PublicText(key + '.' + venue, shape, List.of(), names));
    }

    private static Stream<PublicText> step(String name) {
        return Stream.concat(one("book." + name + ".heading", HEADING), one("book." + name + ".hint", SENTENCES));
    }

    private static Stream<PublicText> tooFar() {
        return Stream.of(
                new PublicText("book.far", HEADING, List.of(TOWN), EnumSet.of(TOWN)),
                new PublicText("book.far.minutes", SENTENCES, List.of(MINUTES), EnumSet.of(MINUTES)),
                new PublicText("book.far.instead", SENTENCES, List.of(), NOTHING));
    }

    private static Stream<PublicText> afterwards(String stage) {
        Stream<PublicText> title = Stream.of(new PublicText("manage.title." + stage, HEADING, List.of(), OF_A_BOOKING));
        return Stream.concat(
                title,
                stage.equals("CONFIRMED")
                        ? each("manage.lead.CONFIRMED", SENTENCES)
                        : Stream.of("manage.lead.", "manage.next.")
                                .map(key -> new PublicText(key + stage, SENTENCES, List.of(), OF_A_BOOKING)));
    }

    /** @param after what of it is said after the facts */
    private static TextGroup mail(String wording, String after) {
        Set<Placeholder> names = wording.equals("DELAYED") ? OF_A_DELAY : OF_A_MAIL;
        String of = "mail.visitor." + wording + '.';
        return new TextGroup(
                wording,
                true,
                List.of(
                        new PublicText(of + "subject", SUBJECT, List.of(COACH, CONVERSATION, DATE, MINUTES), names),
                        new PublicText(of + "heading", HEADING, List.of(), names),
                        new PublicText(of + "lead", PARAGRAPHS, List.of(NAME, MINUTES, TIME), names),
                        new PublicText(of + after, after.equals("after") ? ADDITION : PARAGRAPHS, List.of(), names)));
    }

    private static TextGroup closing() {
        return new TextGroup(
                "CLOSING",
                true,
                List.of(
                        new PublicText("mail.visitor.beforehand", PARAGRAPHS, List.of(), OF_A_MAIL),
                        new PublicText("mail.visitor.soon", PARAGRAPHS, List.of(COACH), OF_A_MAIL),
                        new PublicText("mail.visitor.warmly", PARAGRAPHS, List.of(COACH), OF_A_MAIL)));
    }
}
