package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.ConversationErasedException;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeLinkService;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;

/** What the coach can do on the page of a programme. */
@RequestScoped
public class ProgrammeDeeds {

    @Inject
    private PostedForm form;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private ActionService actions;

    @Inject
    private RecordsCard records;

    @Inject
    private BaseUrl base;

    private final Map<LinkReader, String> given = new EnumMap<>(LinkReader.class);

    /** Does what was pressed, and tells whether that led to another address. */
    boolean perform(Programme programme) {
        long id = programme.getId();
        switch (form.text("do")) {
            case "afronden" -> programmes.end(id);
            case "verwijder" -> {
                if (!programmes.remove(id)) {
                    return false;
                }
                PageTurn.to(CoachingAddresses.PROGRAMMES);
                return true;
            }
            case "hervatten" -> programmes.resume(id);
            case "erbij" -> {
                if (!chosen(programme)
                        .map(appointment -> include(id, appointment))
                        .orElse(true)) {
                    return false;
                }
            }
            case "eruit" -> form.number("appointment").ifPresent(appointment -> programmes.takeOut(id, appointment));
            case "klaar" -> form.number("action").ifPresent(action -> actions.finish(action, true));
            case "open" -> form.number("action").ifPresent(action -> actions.finish(action, false));
            case "geenlink" -> reader().ifPresent(reader -> links.end(id, reader));
            case "bewaartermijn" -> {
                if (!records.keep(id)) {
                    return false;
                }
            }
            case "link" -> {
                reader().ifPresent(reader -> give(id, reader));
                return false;
            }
            default -> {
                return false;
            }
        }
        PageTurn.to(CoachingAddresses.PROGRAMME + "?id=" + id + "&bewaard");
        return true;
    }

    /** Whether it is still there; else the page shows that it is not. */
    private boolean include(long programme, long appointment) {
        try {
            programmes.include(programme, List.of(appointment));
            return true;
        } catch (ConversationErasedException meanwhile) {
            return false;
        }
    }

    /** One of those that the page offers. */
    private Optional<Long> chosen(Programme programme) {
        return form.number("appointment")
                .filter(number -> programmes.notIncluded(programme).stream()
                        .anyMatch(appointment -> appointment.getId() == number));
    }

    private Optional<LinkReader> reader() {
        return Stream.of(LinkReader.values())
                .filter(reader -> reader.name().equals(form.text("reader")))
                .findFirst();
    }

    /** It stands in no address of the coach and is kept nowhere, so it is shown in the answer itself. */
    private void give(long id, LinkReader reader) {
        given.put(
                reader,
                base.of(LinkAddress.path(reader) + links.give(id, reader).value()));
    }

    /** The link that was made just now; empty when none was. */
    String given(LinkReader reader) {
        return given.getOrDefault(reader, "");
    }
}
