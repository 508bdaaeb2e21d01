package nl.goedgesprek.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.privacy.Dossier;
import nl.goedgesprek.privacy.DossierService;
import nl.goedgesprek.privacy.DossierService.Reading;

/** What is kept about one person as a file, to give to him; with {@code alles} the coach's own notes are in it too. */
@WebServlet({DossierAddress.JSON, DossierAddress.PDF})
public class DossierAddress extends HttpServlet {

    static final String JSON = PrivacyAddresses.KEPT + ".json";
    static final String PDF = PrivacyAddresses.KEPT + ".pdf";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient ClientsService clients;

    @Inject
    private transient DossierService dossiers;

    @Inject
    private transient Reader reader;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Person> person = form.number("id").flatMap(clients::person);
        if (person.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Reading reading = form.has("alles") ? Reading.COACHS : Reading.OWN;
        Dossier dossier = dossiers.handOver(person.get(), reader.getLanguage(), reading, request.getServletPath());
        boolean json = request.getServletPath().equals(JSON);
        response.setContentType(json ? "application/json;charset=UTF-8" : "application/pdf");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"goed-gesprek-" + person.get().getId() + (json ? ".json\"" : ".pdf\""));
        response.getOutputStream().write(json ? dossier.json().getBytes(StandardCharsets.UTF_8) : dossier.pdf());
    }
}
