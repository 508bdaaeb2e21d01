package nl.goedgesprek.notices.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.notices.NoticeState;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.notices.OutgoingMail;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import org.jspecify.annotations.Nullable;

/**
 * What goes out by mail, the newest first. Which mail is to be sent again is told by its number and not by its place in
 * the list, which may have changed since it was read.
 */
@Named
@RequestScoped
public class OutgoingPage {

    static final String ADDRESS = "/admin/uitgaand";

    private static final int ON_A_PAGE = 20;
    private static final int LAST_PAGE = 999_999;

    @Inject
    private OutboxService outbox;

    @Inject
    private OutgoingMail mail;

    @Inject
    private OutgoingLines lines;

    @Inject
    private Reader reader;

    @Inject
    private PostedForm form;

    @Inject
    private Resending resending;

    private @Nullable List<OutgoingLine> shown;
    private @Nullable Map<NoticeState, Long> counts;

    /** Sends again what a button on the page asks for, and shows the page anew. */
    public void act() {
        resending.act(link(state(), getPage()));
    }

    public List<OutgoingLine> getLines() {
        if (shown == null) {
            shown = outbox.page(state(), (getPage() - 1) * ON_A_PAGE, ON_A_PAGE).stream()
                    .map(lines::line)
                    .toList();
        }
        return shown;
    }

    /** Each state with how many are in it, and all together first. */
    public List<Choice> getChoices() {
        return Stream.concat(Stream.of((NoticeState) null), Stream.of(NoticeState.values()))
                .filter(state -> state != NoticeState.SENDING)
                .map(this::choice)
                .toList();
    }

    /** One of the lists to choose from. */
    public record Choice(String link, String text, boolean chosen) {}

    private Choice choice(@Nullable NoticeState state) {
        String key = "outgoing.filter." + (state == null ? "ALL" : state.name());
        return new Choice(link(state, 1), reader.text(key, count(state)), state == state());
    }

    /** @param state only this; null for all */
    private long count(@Nullable NoticeState state) {
        if (counts == null) {
            counts = Stream.of(NoticeState.values()).collect(toMap(identity(), outbox::count));
        }
        return state == null
                ? counts.values().stream().mapToLong(Long::longValue).sum()
                : counts.getOrDefault(state, 0L);
    }

    /** Whether nothing can go out, because the settings name no mail server. */
    public boolean isWithoutServer() {
        return !mail.isSet();
    }

    /** What the page says when it has no mail to show. */
    public String getNone() {
        return reader.text("outgoing.none" + (state() == null ? "" : "." + state()));
    }

    public String getState() {
        return Optional.ofNullable(state()).map(Enum::name).orElse("");
    }

    public int getPage() {
        return form.number("blad")
                .filter(page -> page > 0 && page <= LAST_PAGE)
                .map(Math::toIntExact)
                .orElse(1);
    }

    /** The address of the page with newer mails; null when there are none. */
    public @Nullable String getNewer() {
        return getPage() == 1 ? null : link(state(), getPage() - 1);
    }

    /** The address of the page with older mails; null when there are none. */
    public @Nullable String getOlder() {
        return count(state()) <= (long) getPage() * ON_A_PAGE ? null : link(state(), getPage() + 1);
    }

    /** The address of the whole list as a file of a kind, such as {@code csv}. */
    public String file(String extension) {
        return ADDRESS + '.' + extension + (state() == null ? "" : "?staat=" + state());
    }

    private @Nullable NoticeState state() {
        return state(form);
    }

    /** The state that an address asks for; null when it asks for all. */
    static @Nullable NoticeState state(PostedForm form) {
        return Stream.of(NoticeState.values())
                .filter(state -> state.name().equals(form.text("staat")))
                .findFirst()
                .orElse(null);
    }

    private static String link(@Nullable NoticeState state, int page) {
        return ADDRESS + "?blad=" + page + (state == null ? "" : "&staat=" + state);
    }
}
