package nl.goedgesprek.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Versions of questionnaires as they were read once: what is published never changes, and every visitor is asked it. */
@ApplicationScoped
class PublishedVersions {

    private final Map<Long, QuestionnaireVersion> known = new ConcurrentHashMap<>();

    /** @param read gives the version when it is not known yet */
    Optional<QuestionnaireVersion> find(long id, Supplier<Optional<QuestionnaireVersion>> read) {
        Optional<QuestionnaireVersion> version =
                Optional.ofNullable(known.get(id)).or(read);
        version.ifPresent(found -> known.putIfAbsent(id, found));
        return version;
    }
}
