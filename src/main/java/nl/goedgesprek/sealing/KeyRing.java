package nl.goedgesprek.sealing;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Neighbours;
import nl.goedgesprek.platform.StartRefusedException;
import nl.goedgesprek.platform.Texts;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Holds the keys with which what is confidential is sealed: those of the setting {@code goedgesprek.key}, else those in
 * the file {@code goedgesprek.key.file}, which it makes when there is none. Nodes that share a database share the keys.
 */
@ApplicationScoped
public class KeyRing {

    /** In UTF-8, for one of Java's. */
    private static final int BYTES_PER_CHARACTER = 3;

    private static final int OVERHEAD = 60;

    private static final String SETTING = "goedgesprek.key";
    private static final String RENEWED = "key-renewed";

    @Inject
    @ConfigProperty(name = SETTING)
    private Optional<String> given;

    @Inject
    @ConfigProperty(name = "goedgesprek.key.file")
    private Optional<String> fileName;

    @Inject
    @ConfigProperty(name = "goedgesprek.data", defaultValue = "data")
    private String data;

    @Inject
    private SampleRepository sample;

    @Inject
    private Neighbours neighbours;

    private volatile Keyset keys = Keyset.random();

    /**
     * @throws StartRefusedException when the keys cannot be read or kept, or are others than those with which this
     *     database was sealed; without them nothing is opened or written
     */
    @PostConstruct
    synchronized void fetch() {
        Optional<String> sealed = sample.sealed();
        Keyset found = given.map(json -> parsed(SETTING, json)).orElseGet(() -> fromFile(sealed.isEmpty()));
        if (sealed.filter(text -> !found.opens(text)).isPresent()) {
            throw refusal(where(), "key.other");
        }
        keys = found;
    }

    /** Seals with a new key too as soon as another node has made one. */
    void hear() {
        neighbours.listen(RENEWED, (at, nothing) -> fetch());
    }

    /** How many characters the longest sealed form of a text takes. */
    public static int widthOf(int characters) {
        return OVERHEAD + characters * BYTES_PER_CHARACTER * 4 / 3;
    }

    /** Nothing stays nothing, so that the database can tell whether there is a text. */
    String seal(String text) {
        return text.isEmpty() ? text : keys.seal(text);
    }

    /** The same in less room, for a text that was written when there was more. */
    String sealDensely(String text) {
        return text.isEmpty() ? text : keys.sealDensely(text);
    }

    /**
     * What was sealed; a text from before there were keys as it stands. Whoever reads entities has it opened already.
     *
     * @throws IllegalArgumentException when it was sealed with a key that is not here, or was changed since
     */
    public String open(String kept) {
        if (!Keyset.isSealed(kept)) {
            return kept;
        }
        if (!keys.opens(kept)) {
            fetch();
        }
        return keys.open(kept);
    }

    /**
     * A hash by which a text is found again that stands sealed beside it. Who has no key cannot tell of which text it is; the
     * same text has the same until the key is renewed.
     */
    public String mark(String text) {
        return keys.marks(text).get(0);
    }

    /** All that {@link #mark} may have given of a text, whenever it was. */
    public List<String> marks(String text) {
        fetch();
        return keys.marks(text);
    }

    /** Whether this is what {@link #mark} gives of a text, here or where the keys are the same, or gave before they were renewed. */
    public boolean isMark(String mark, String text) {
        return isAmong(keys.marks(text), mark) || isAmong(marks(text), mark);
    }

    private static boolean isAmong(List<String> marks, String wanted) {
        byte[] bytes = wanted.getBytes(StandardCharsets.UTF_8);
        return marks.stream().anyMatch(mark -> MessageDigest.isEqual(mark.getBytes(StandardCharsets.UTF_8), bytes));
    }

    /** Whether two texts say the same, as they are kept: what is sealed looks different each time that it is. */
    public boolean isSame(String one, String other) {
        return one.equals(other) || opens(one) && opens(other) && open(one).equals(open(other));
    }

    private boolean opens(String kept) {
        if (Keyset.isSealed(kept) && !keys.opens(kept)) {
            fetch();
        }
        return Keyset.isSealed(kept) && keys.opens(kept);
    }

    /** Whether it was sealed with the newest key. */
    boolean isUpToDate(String kept) {
        return keys.isUpToDate(kept);
    }

    /** Whether the keys are the product's own to renew; those of the setting are their giver's, and some it may only read. */
    boolean isRenewable() {
        return !isGiven() && file().isChangeable();
    }

    /** Whether the keys stand in the setting. */
    boolean isGiven() {
        return given.isPresent();
    }

    /**
     * Seals with a new key from now on. What the keys before it sealed stays readable.
     *
     * @throws KeysBeingRenewedException when another node does so at this moment; nothing has changed
     */
    synchronized void renew() {
        try {
            String renewed =
                    file().change(json -> parsed(where(), json).renewed().json());
            keys = parsed(where(), renewed);
            neighbours.tell(RENEWED);
        } catch (IOException unwritable) {
            throw new IllegalStateException("the new key cannot be kept in " + file().path(), unwritable);
        }
    }

    private Keyset fromFile(boolean mayMake) {
        KeyFile file = file();
        try {
            if (mayMake && !file.exists()) {
                file.create(Keyset.random().json());
            }
            return parsed(where(), file.read());
        } catch (NoSuchFileException lost) {
            throw refusal(where(), "key.lost");
        } catch (IOException unusable) {
            throw refusal(where(), "key.unusable");
        }
    }

    private KeyFile file() {
        return new KeyFile(fileName.map(Path::of).orElseGet(() -> Path.of(data, "keys.json")));
    }

    private String where() {
        return given.isPresent() ? SETTING : file().path().toString();
    }

    private static Keyset parsed(String where, String json) {
        try {
            return Keyset.parse(json);
        } catch (IllegalArgumentException malformed) {
            throw refusal(where, "key.malformed");
        }
    }

    private static StartRefusedException refusal(String where, String reason) {
        return new StartRefusedException(where + ": " + Texts.text(Language.of(Locale.getDefault()), reason));
    }
}
