package nl.goedgesprek.sealing;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys of 256 bits for AES-GCM, as Google's Tink keeps them: the newest seals, each of them opens what it sealed. What is
 * sealed names its key, and cannot be changed or moved to another purpose unnoticed.
 */
final class Keyset {

    /** What a sealed text begins with; what does not was written before there were keys. */
    static final String MARK = "sealed:";

    /** What follows the mark when the text was made denser before it was sealed; no sealed text itself begins so. */
    private static final String DENSE = ":";

    /** Says what these keys are for, so that nothing sealed for another purpose is ever taken for a text. */
    private static final byte[] PURPOSE = "confidential text".getBytes(StandardCharsets.UTF_8);

    /** Says what a key made of one of these is for, so that no hash tells anything of the key that seals. */
    private static final byte[] MARKING = "mark of a confidential text".getBytes(StandardCharsets.UTF_8);

    private static final String HASH = "HmacSHA256";

    /** Of what Tink writes before a sealed text. */
    private static final int ID_OFFSET = 1;

    /** A sealed text of no characters: its key's number, 12 bytes that occur once, and 16 that tell whether it was changed. */
    private static final int NOTHING = ID_OFFSET + Integer.BYTES + 12 + 16;

    private final KeysetHandle handle;
    private final Aead aead;

    private Keyset(KeysetHandle handle) throws GeneralSecurityException {
        this.handle = handle;
        this.aead = handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** One new key. */
    static Keyset random() {
        return of(() -> KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
    }

    /**
     * What {@link #json} wrote.
     *
     * @throws IllegalArgumentException when it is something else
     */
    static Keyset parse(String json) {
        return of(() -> TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get()));
    }

    /** With a new key that seals from now on, behind the ones that are there. */
    Keyset renewed() {
        return of(() -> KeysetHandle.newBuilder(handle)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM)
                        .withRandomId()
                        .makePrimary())
                .build());
    }

    /** The keys themselves, readable: who has this can open everything. */
    String json() {
        try {
            return TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException accessIsGiven) {
            throw new IllegalStateException(accessIsGiven);
        }
    }

    String seal(String text) {
        return MARK + sealed(text.getBytes(StandardCharsets.UTF_8));
    }

    /** In less room, for what does not fit where it stands; nothing of it shows either. */
    String sealDensely(String text) {
        return MARK + DENSE + sealed(Density.press(text.getBytes(StandardCharsets.UTF_8)));
    }

    private String sealed(byte[] text) {
        try {
            return Base64.getEncoder().withoutPadding().encodeToString(aead.encrypt(text, PURPOSE));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** @throws IllegalArgumentException when none of these keys sealed it, or it was changed since */
    String open(String sealed) {
        try {
            byte[] text = aead.decrypt(bytes(sealed), PURPOSE);
            return new String(isDense(sealed) ? Density.unpress(text) : text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException anotherKey) {
            throw new IllegalArgumentException("not sealed with any of these keys", anotherKey);
        }
    }

    boolean opens(String sealed) {
        try {
            open(sealed);
            return true;
        } catch (IllegalArgumentException anotherKey) {
            return false;
        }
    }

    static boolean isSealed(String kept) {
        return kept.startsWith(MARK);
    }

    /** Whether it was sealed, and with the newest key, or there is nothing to seal; nothing is not sealed any more. */
    boolean isUpToDate(String kept) {
        if (!isSealed(kept)) {
            return kept.isEmpty();
        }
        byte[] bytes = bytes(kept);
        return bytes.length > NOTHING
                && ByteBuffer.wrap(bytes).getInt(ID_OFFSET)
                        == handle.getPrimary().getId();
    }

    /**
     * By what a text is found again that cannot be searched for where it is sealed: a hash with each key, of 64 hexadecimal
     * digits. The newest key's comes first. Who has none of the keys cannot tell of which text one is.
     */
    List<String> marks(String text) {
        return Stream.concat(
                        Stream.of(handle.getPrimary()),
                        IntStream.range(0, handle.size()).mapToObj(handle::getAt))
                .map(entry -> mark(bytes(entry.getKey()), text))
                .distinct()
                .toList();
    }

    private static String mark(byte[] key, String text) {
        byte[] own = hash(key, MARKING);
        return HexFormat.of().formatHex(hash(own, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hash(byte[] key, byte[] text) {
        try {
            Mac mac = Mac.getInstance(HASH);
            mac.init(new SecretKeySpec(key, HASH));
            return mac.doFinal(text);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    @AccessesPartialKey
    private static byte[] bytes(Key key) {
        return ((AesGcmKey) key).getKeyBytes().toByteArray(InsecureSecretKeyAccess.get());
    }

    /** The keys' numbers, which open nothing. */
    @Override
    public String toString() {
        return "Keyset[" + handle.size() + " keys]";
    }

    private static boolean isDense(String sealed) {
        return sealed.startsWith(DENSE, MARK.length());
    }

    private static byte[] bytes(String sealed) {
        return Base64.getDecoder().decode(sealed.substring(MARK.length() + (isDense(sealed) ? DENSE.length() : 0)));
    }

    private static Keyset of(Making making) {
        try {
            AeadConfig.register();
            return new Keyset(making.make());
        } catch (GeneralSecurityException | RuntimeException unreadable) {
            throw new IllegalArgumentException("not a keyset", unreadable);
        }
    }

    @FunctionalInterface
    private interface Making {
        KeysetHandle make() throws GeneralSecurityException;
    }
}
