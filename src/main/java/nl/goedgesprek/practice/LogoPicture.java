package nl.goedgesprek.practice;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A mark as it is kept: drawn anew, so that nothing of the file that somebody sent remains but what one sees, and no
 * larger than it is shown on a sharp screen.
 *
 * @param png the picture in the format PNG, at most {@value #MOST_BYTES} bytes
 */
public record LogoPicture(byte[] png) {

    static final int MOST_BYTES = 24_000;

    /** Larger files are not worth reading. Bytes. */
    public static final int MOST_SENT = 2_000_000;

    private static final int HEIGHT = 132;
    private static final int WIDTH = 480;

    /** Of which each may take eight bytes while it is read. */
    private static final int MOST_PIXELS = 10_000_000;

    private static final Set<String> FORMATS = Set.of("png", "jpeg", "gif");
    private static final double SMALLER = 0.8;

    /**
     * The picture in a file of the formats PNG, JPEG or GIF; empty when there is none in it, or one of absurd size. One is read
     * after another, for a small file may be a large picture.
     */
    public static synchronized Optional<LogoPicture> of(byte[] file) {
        try {
            return read(PngChunks.ofPicture(file)).map(LogoPicture::shrunk);
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    /** How large it is stands at its beginning, and is looked at before room is made for it. */
    private static Optional<BufferedImage> read(byte[] file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return Optional.empty();
            }
            try {
                reader.setInput(stream, true, true);
                boolean absurd = (long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS;
                return absurd ? Optional.empty() : Optional.of(reader.read(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static LogoPicture shrunk(BufferedImage image) {
        double scale = Math.min(1.0, Math.min((double) HEIGHT / image.getHeight(), (double) WIDTH / image.getWidth()));
        byte[] png = drawn(image, scale);
        while (png.length > MOST_BYTES) {
            scale *= SMALLER;
            png = drawn(image, scale);
        }
        return new LogoPicture(png);
    }

    /** Halved again and again, for a picture that shrinks to a tenth in one step loses its thin lines. */
    private static byte[] drawn(BufferedImage image, double scale) {
        BufferedImage drawn = image;
        int width = (int) Math.max(1, Math.round(image.getWidth() * scale));
        int height = (int) Math.max(1, Math.round(image.getHeight() * scale));
        while (drawn.getWidth() > 2 * width && drawn.getHeight() > 2 * height) {
            drawn = drawn(drawn, drawn.getWidth() / 2, drawn.getHeight() / 2);
        }
        return written(drawn(drawn, width, height));
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height) {
        BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = drawn.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return drawn;
    }

    private static byte[] written(BufferedImage image) {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return png.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
