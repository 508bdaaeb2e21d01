package nl.goedgesprek.booking.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.privacy.Dossier;

/** In which form somebody takes with him what is kept about him. */
enum DossierFile {
    /** For another program. */
    JSON("application/json;charset=UTF-8") {
        @Override
        byte[] content(Dossier dossier) {
            return dossier.json().getBytes(StandardCharsets.UTF_8);
        }
    },
    /** To read. */
    PDF("application/pdf") {
        @Override
        byte[] content(Dossier dossier) {
            return dossier.pdf();
        }
    };

    private final String mediaType;

    DossierFile(String mediaType) {
        this.mediaType = mediaType;
    }

    abstract byte[] content(Dossier dossier);

    /** @param ending as it stands in an address */
    static Optional<DossierFile> of(String ending) {
        return Stream.of(values()).filter(file -> file.ending().equals(ending)).findFirst();
    }

    private String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Answers the request for a page with it. */
    void answer(Dossier dossier) {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        answer.setResponseContentType(mediaType);
        answer.setResponseHeader("Content-Disposition", "attachment; filename=\"goed-gesprek." + ending() + '"');
        try {
            answer.getResponseOutputStream().write(content(dossier));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        faces.responseComplete();
    }
}
