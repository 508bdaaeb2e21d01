package nl.goedgesprek.sealing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Makes a text denser and as it was again. */
final class Density {

    private Density() {}

    static byte[] press(byte[] text) {
        ByteArrayOutputStream pressed = new ByteArrayOutputStream();
        try (DeflaterOutputStream press = new DeflaterOutputStream(pressed)) {
            press.write(text);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return pressed.toByteArray();
    }

    static byte[] unpress(byte[] pressed) {
        try (InflaterInputStream text = new InflaterInputStream(new ByteArrayInputStream(pressed))) {
            return text.readAllBytes();
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
