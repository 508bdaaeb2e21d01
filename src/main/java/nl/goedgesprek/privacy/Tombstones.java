package nl.goedgesprek.privacy;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.clients.ClientsService;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.StartRefusedException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps what was erased from coming back with an older copy of the database. What was erased stands in the database and in
 * two files: one in the data folder and one beside it, so that it outlives putting back the database, or the whole folder.
 * Before anybody is served, and every hour, what a file has and the database lacks is erased again.
 */
@Startup
@Singleton
@DependsOn("DatabaseMigration")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Allowed(Circle.SERVICES)
public class Tombstones {

    private static final Logger LOG = Logger.getLogger(Tombstones.class.getName());

    @Inject
    @ConfigProperty(name = "goedgesprek.data", defaultValue = "data")
    private String data;

    @Inject
    @ConfigProperty(name = "goedgesprek.erased.file")
    private Optional<String> beside;

    @Inject
    private TombstoneRecord records;

    @Inject
    private ErasureService erasure;

    @Inject
    private ClientsService clients;

    @Inject
    private DraftService drafts;

    @Inject
    private IdentityHandover joined;

    /** @throws StartRefusedException when it cannot be read what was erased */
    @PostConstruct
    void begin() {
        try {
            agree();
        } catch (IOException unreadable) {
            throw StartRefusedException.because("erased.unreadable", String.valueOf(unreadable.getMessage()));
        }
    }

    /** Lets the database and the files agree on what was erased; what one of them lacks it gets, and is erased. */
    public void agree() throws IOException {
        Set<Identity> known = records.all();
        Map<TombstoneFile, Set<Identity>> written = new LinkedHashMap<>();
        for (TombstoneFile file : files()) {
            written.put(file, file.read());
        }
        Set<Identity> all = new HashSet<>();
        written.values().forEach(all::addAll);
        eraseAgain(without(all, known));
        all.addAll(known);
        written.forEach((file, there) -> write(file, without(all, there)));
    }

    private void eraseAgain(Collection<Identity> missing) {
        if (missing.isEmpty()) {
            return;
        }
        boolean parted = isDone("joined people", () -> joined.partWhoIsErased(missing));
        List<Long> people = records.people(missing);
        List<Long> appointments = records.appointments(missing);
        List<Long> organisations = records.organisations(missing);
        long failed = failures(people, erasure::eraseAllOf)
                + failures(appointments, erasure::erase)
                + failures(organisations, clients::removeDeserted);
        boolean draftsGone =
                isDone("drafts", () -> drafts.discardMarked(mark -> missing.contains(Identity.ofDrafts(mark))));
        if (parted && failed == 0 && draftsGone) {
            records.add(missing);
        }
        LOG.log(
                Level.INFO,
                "erased again what an older copy of the database brought back: {0} people, {1} conversations,"
                        + " {2} organisations",
                new Object[] {people.size(), appointments.size(), organisations.size()});
    }

    private static long failures(List<Long> ids, LongConsumer erasing) {
        return ids.stream()
                .filter(id -> !isDone("number " + id, () -> erasing.accept(id)))
                .count();
    }

    /** One that cannot be erased now keeps nobody from being served; the next hour tries again. */
    private static boolean isDone(String what, Runnable erasing) {
        try {
            erasing.run();
            return true;
        } catch (EJBException failed) {
            LOG.log(Level.SEVERE, failed, () -> what + " not erased again; tried again in an hour");
            return false;
        }
    }

    /** Where it can be: the database remembers it too, and the next hour tries again. */
    private static void write(TombstoneFile file, Set<Identity> more) {
        try {
            file.append(more);
        } catch (IOException unwritable) {
            LOG.log(Level.WARNING, "what was erased is not written to {0}: {1}", new Object[] {
                file.path(), unwritable.getMessage()
            });
        }
    }

    private static Set<Identity> without(Set<Identity> all, Set<Identity> some) {
        Set<Identity> rest = new HashSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private List<TombstoneFile> files() {
        Path folder = Path.of(data).toAbsolutePath().normalize();
        Path other = beside.map(Path::of).orElseGet(() -> folder.resolveSibling(folder.getFileName() + "-erased.txt"));
        return List.of(new TombstoneFile(folder.resolve("erased.txt")), new TombstoneFile(other));
    }
}
