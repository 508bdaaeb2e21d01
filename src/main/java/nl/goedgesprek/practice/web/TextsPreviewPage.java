package nl.goedgesprek.practice.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.notices.Preview;
import nl.goedgesprek.notices.SampleLetters;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.PagePolicy;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Coach;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.Placeholder;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.practice.PublicText;
import nl.goedgesprek.practice.TextGroup;
import nl.goedgesprek.practice.Words;
import nl.goedgesprek.practice.WordsService;
import nl.goedgesprek.scheduling.Venue;

/** What a visitor would read if what stands in the fields were saved; nothing is. */
@Named
@RequestScoped
public class TextsPreviewPage {

    /** Under which names the bundle shows it for a mail that has no wording of its own: how mails end. */
    private static final Map<String, List<String>> SHOWN_IN = Map.of("CLOSING", List.of("BOOKED", "REQUESTED"));

    @Inject
    private PostedForm form;

    @Inject
    private TextsForm sent;

    @Inject
    private PracticeService practice;

    @Inject
    private WordsService service;

    @Inject
    private SampleLetters letters;

    @Inject
    private Reader reader;

    @Inject
    private PagePolicy policy;

    private Optional<TextGroup> group = Optional.empty();
    private Words words = Words.OURS;
    private Optional<MeetingType> type = Optional.empty();

    /** Answers <i>not found</i> when there is no such page or mail. */
    public void open() {
        group = sent.group();
        if (group.isEmpty()) {
            PageTurn.notFound();
            return;
        }
        reader.readAs(form.text("taal").equals(Language.EN.tag()) ? Language.EN : Language.NL);
        Practice now = practice.practice();
        words = service.words(now).with(sent.typed(group.get()));
        type = firstType();
        policy.showLetters();
    }

    /** A part of a page, for one kind of conversation or for all. */
    public record Part(String title, List<Line> lines) {}

    /** @param style how it looks on the page */
    public record Line(String style, String text) {}

    /** None when it is a mail. */
    public List<Part> getParts() {
        List<PublicText> texts =
                group.filter(one -> !one.mail()).map(TextGroup::texts).orElse(List.of());
        boolean forAll = texts.stream().allMatch(text -> text.venue().isEmpty());
        return forAll && !texts.isEmpty()
                ? List.of(new Part("", lines(texts)))
                : Stream.of(Venue.values())
                        .filter(venue -> !texts.isEmpty())
                        .map(venue -> new Part(reader.text("venue." + venue), lines(of(texts, venue))))
                        .toList();
    }

    private static List<PublicText> of(List<PublicText> texts, Venue venue) {
        return texts.stream()
                .filter(text -> text.venue().filter(other -> other != venue).isEmpty())
                .toList();
    }

    private List<Line> lines(List<PublicText> texts) {
        return texts.stream()
                .flatMap(text -> Stream.of(
                                words.say(text, reader.getLanguage(), values()).split("\n+"))
                        .filter(line -> !line.isBlank())
                        .map(line -> new Line(style(text), line)))
                .toList();
    }

    private static String style(PublicText text) {
        if (text.key().startsWith("book.headline")) {
            return "headline";
        }
        if (text.key().startsWith("book.far")) {
            return "note";
        }
        boolean lead = text.key().startsWith("book.lead") || text.key().startsWith("manage.lead");
        return text.shape() == PublicText.Shape.HEADING ? "heading" : lead ? "lead" : "hint";
    }

    private Map<Placeholder, Object> values() {
        Map<Placeholder, Object> values = new EnumMap<>(Placeholder.class);
        values.put(Placeholder.NAME, reader.text("words.sample.name"));
        values.put(
                Placeholder.COACH,
                type.map(MeetingType::coach).map(Coach::getName).orElse(""));
        values.put(Placeholder.TOWN, reader.text("words.sample.town"));
        values.put(Placeholder.MINUTES, 125);
        return values;
    }

    /** None when it is a page, or there is nothing to write about. */
    public List<Preview> getMails() {
        List<String> wordings = group.filter(TextGroup::mail)
                .map(mail -> SHOWN_IN.getOrDefault(mail.name(), List.of(mail.name())))
                .orElse(List.of());
        return type.stream()
                .flatMap(about ->
                        wordings.stream().map(wording -> letters.write(wording, about, reader.getLanguage(), words)))
                .toList();
    }

    /** The first kind of conversation; a visit if there is one. */
    private Optional<MeetingType> firstType() {
        List<MeetingType> types = practice.meetingTypes();
        return types.stream()
                .filter(one -> one.getVenue() == Venue.AT_CLIENT)
                .findFirst()
                .or(() -> types.stream().findFirst());
    }
}
