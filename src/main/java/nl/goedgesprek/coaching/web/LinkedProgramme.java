package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.goedgesprek.coaching.LinkReader;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeLinkService;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;

/** The programme that the code in the address opens. Looking changes nothing. */
@RequestScoped
public class LinkedProgramme {

    @Inject
    private HttpServletRequest request;

    @Inject
    private PostedForm form;

    @Inject
    private ProgrammeLinkService links;

    @Inject
    private Reader reader;

    /**
     * Opens it for a reader, in his language unless he just asked for another; <i>not found</i> when the code opens
     * nothing for him. No search engine keeps the page, and it tells no other site where a reader comes from.
     */
    Optional<Programme> open(LinkReader who) {
        Object code = request.getAttribute(LinkAddress.CODE);
        Optional<Programme> opened = code == null ? Optional.empty() : links.open(new SecretCode(code.toString()), who);
        if (opened.isEmpty()) {
            PageTurn.notFound();
            return opened;
        }
        ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
        answer.setResponseHeader("X-Robots-Tag", "noindex, nofollow");
        answer.setResponseHeader("Referrer-Policy", "no-referrer");
        if (!form.has("lang")) {
            readAs(opened.get(), who);
        }
        return opened;
    }

    private void readAs(Programme programme, LinkReader who) {
        reader.readAs(programme
                .sponsor()
                .filter(sponsor -> who == LinkReader.SPONSOR)
                .orElse(programme.client())
                .language());
    }
}
