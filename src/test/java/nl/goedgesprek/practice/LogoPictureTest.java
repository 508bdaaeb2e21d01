package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class LogoPictureTest {

    @Test
    void a_large_picture_is_kept_as_large_as_it_is_shown() throws IOException {
        BufferedImage kept = kept(file("png", 1200, 600, false));

        assertThat(kept.getWidth()).isEqualTo(264);
        assertThat(kept.getHeight()).isEqualTo(132);
    }

    @Test
    void a_small_one_is_not_made_larger_and_a_broad_one_not_too_broad() throws IOException {
        assertThat(kept(file("gif", 40, 20, false)).getWidth()).isEqualTo(40);
        assertThat(kept(file("jpg", 4000, 200, false)).getWidth()).isEqualTo(480);
    }

    @Test
    void a_picture_full_of_detail_still_fits_where_it_is_kept() throws IOException {
        byte[] png = LogoPicture.of(file("png", 480, 132, true)).orElseThrow().png();

        assertThat(png.length).isLessThanOrEqualTo(LogoPicture.MOST_BYTES);
    }

    @Test
    void nothing_of_the_file_remains_but_the_picture() throws IOException {
        byte[] picture = file("png", 40, 20, false);
        byte[] hidden = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] both = Arrays.copyOf(picture, picture.length + hidden.length);
        System.arraycopy(hidden, 0, both, picture.length, hidden.length);

        byte[] png = LogoPicture.of(both).orElseThrow().png();

        assertThat(new String(png, StandardCharsets.ISO_8859_1)).doesNotContain("script");
    }

    @Test
    void a_file_that_is_no_picture_is_none() throws IOException {
        byte[] picture = file("png", 40, 20, false);

        assertThat(LogoPicture.of("<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(LogoPicture.of(new byte[0])).isEmpty();
        assertThat(LogoPicture.of(Arrays.copyOf(picture, 30))).isEmpty();
    }

    @Test
    void a_small_file_that_claims_to_be_a_huge_picture_is_not_unpacked() throws IOException {
        byte[] picture = file("png", 40, 20, false);
        // The width stands at the sixteenth byte of a PNG, the height at the twentieth, in four bytes each.
        picture[16] = 0x7f;
        picture[20] = 0x7f;

        assertThat(LogoPicture.of(picture)).isEmpty();
    }

    /** A PNG may have texts, packed. */
    @Test
    void zip_bomb_what_is_no_part_of_the_picture_is_not_unpacked() throws IOException {
        byte[] picture = file("png", 40, 20, false);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        text.writeBytes("zTXtnote\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(text)) {
            byte[] zeros = new byte[1 << 20];
            for (int megabyte = 0; megabyte < 64; megabyte++) {
                packed.write(zeros);
            }
        }
        CRC32 sum = new CRC32();
        sum.update(text.toByteArray());
        int afterHeader = 8 + 25;
        byte[] bomb = ByteBuffer.allocate(picture.length + text.size() + 8)
                .put(picture, 0, afterHeader)
                .putInt(text.size() - 4)
                .put(text.toByteArray())
                .putInt((int) sum.getValue())
                .put(picture, afterHeader, picture.length - afterHeader)
                .array();

        assertThat(PngChunks.ofPicture(bomb)).isEqualTo(picture).isEqualTo(PngChunks.ofPicture(picture));
        assertThat(kept(bomb).getWidth()).isEqualTo(40);
    }

    @Test
    void a_picture_of_another_format_is_none() throws IOException {
        for (String other : List.of("tiff", "bmp", "wbmp")) {
            BufferedImage image = new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_BINARY);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            assertThat(ImageIO.write(image, other, bytes)).isTrue();
            assertThat(LogoPicture.of(bytes.toByteArray())).as(other).isEmpty();
        }
    }

    private static BufferedImage kept(byte[] file) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(LogoPicture.of(file).orElseThrow().png()));
    }

    private static byte[] file(String format, int width, int height, boolean noisy) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        if (noisy) {
            Random random = new Random(1);
            int[] noise = random.ints((long) width * height).toArray();
            image.setRGB(0, 0, width, height, noise, 0, width);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }
}
