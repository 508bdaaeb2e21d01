package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeLinkService;

/** The links of a programme that the coach may give to its client and its sponsor. */
@Named
@RequestScoped
public class ProgrammeLinks {

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private ProgrammeDeeds deeds;

    @Inject
    private CoachingWords words;

    /** The two links, each with whether there is one. */
    public List<LinkCard> of(Programme programme) {
        return Stream.of(LinkReader.values())
                .map(reader -> link(programme, reader))
                .toList();
    }

    private LinkCard link(Programme programme, LinkReader reader) {
        Instant since = links.since(programme, reader).orElse(null);
        return new LinkCard(
                reader.name(),
                words.text("programme.link." + reader),
                words.text("programme.link." + reader + ".hint"),
                since == null ? "" : words.text("programme.link.since", words.moment(since)),
                deeds.given(reader));
    }

    /**
     * A link that the coach may give.
     *
     * @param since since when there is one, in words; empty when there is none
     * @param address the link itself, the one time that it is shown; empty at all others
     */
    public record LinkCard(String reader, String title, String hint, String since, String address) {}
}
