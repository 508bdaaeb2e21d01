package nl.goedgesprek.access.web;

import io.nayuki.qrcodegen.QrCode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text as a phone reads it from a screen.
 *
 * @param side of the picture with its margin, in its smallest squares
 * @param path of an SVG that draws them
 */
public record QrPicture(int side, String path) {

    /** Of four squares, without which scanners miss it. */
    private static final int MARGIN = 4;

    static QrPicture of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        String path = IntStream.range(0, code.size * code.size)
                .filter(i -> code.getModule(i % code.size, i / code.size))
                .mapToObj(i -> "M" + (i % code.size + MARGIN) + ',' + (i / code.size + MARGIN) + "h1v1h-1z")
                .collect(Collectors.joining());
        return new QrPicture(code.size + 2 * MARGIN, path);
    }
}
