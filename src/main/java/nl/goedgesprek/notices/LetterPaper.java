package nl.goedgesprek.notices;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Map;
import nl.goedgesprek.practice.Colour;
import nl.goedgesprek.practice.HouseStyle;
import nl.goedgesprek.practice.LogoPicture;
import org.jspecify.annotations.Nullable;

/**
 * On what letters are written in HTML: the practice's colours, and its mark before its name.
 *
 * @param mark none when the practice has none of its own
 */
record LetterPaper(HouseStyle style, @Nullable LogoPicture mark) {

    static final LetterPaper USUAL = new LetterPaper(HouseStyle.USUAL, null);

    /** The name of the mark among the parts of its mail (RFC 2392). */
    static final String MARK_ID = "mark@goed-gesprek";

    static final String ENCLOSED_MARK = "cid:" + MARK_ID;

    /** As pages show it, pixels. */
    private static final int MARK_HEIGHT = 44;

    /** Where a PNG says how wide it is; how high comes next. */
    private static final int WIDTH_AT = 16;

    private static final int HEIGHT_AT = 20;

    /** The lighter of what is written on in the dark. */
    private static final Colour DARK = new Colour(0x2a, 0x3a, 0x34);

    private static final double STEP = 0.1;

    /** Our own, which were chosen by eye. */
    private static final Map<String, String> USUAL_COLOURS = Map.of(
            "main", "#1f5a4a",
            "deep", "#163f34",
            "mist", "#e4efe9",
            "accent", "#b4492f",
            "pale", "#9fd3bf",
            "lit", "#2d7561");

    /** What stands in the holes of templates for colours; pale and lit are for the dark. */
    Map<String, String> colours() {
        return style.equals(HouseStyle.USUAL)
                ? USUAL_COLOURS
                : Map.of(
                        "main", style.main().css(),
                        "deep", style.deep().css(),
                        "mist", style.mist().css(),
                        "accent", style.accent().css(),
                        "pale", pale(style.main()).css(),
                        "lit", style.main().css());
    }

    private static Colour pale(Colour main) {
        double share = STEP;
        while (main.mixed(Colour.WHITE, share).contrast(DARK) < HouseStyle.LEAST_CONTRAST) {
            share += STEP;
        }
        return main.mixed(Colour.WHITE, share);
    }

    /** The mark as it stands before the name; nothing when there is none. */
    Markup markup(String source) {
        if (mark == null) {
            return new Markup("");
        }
        ByteBuffer png = ByteBuffer.wrap(mark.png());
        int height = Math.min(MARK_HEIGHT, png.getInt(HEIGHT_AT));
        int width = Math.max(1, Math.round((float) png.getInt(WIDTH_AT) * height / png.getInt(HEIGHT_AT)));
        return HtmlTemplate.MARK.with(Map.of("source", source, "width", width, "height", height));
    }

    /** The mark itself as an address; empty when there is none. */
    String markInline() {
        return mark == null
                ? ""
                : "data:image/png;base64," + Base64.getEncoder().encodeToString(mark.png());
    }
}
