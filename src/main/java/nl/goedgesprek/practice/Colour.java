package nl.goedgesprek.practice;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of a screen.
 *
 * @param red 0 to 255, as are the others
 */
public record Colour(int red, int green, int blue) {

    public static final Colour WHITE = new Colour(255, 255, 255);
    public static final Colour BLACK = new Colour(0, 0, 0);

    private static final Pattern HEX = Pattern.compile("#?[0-9a-fA-F]{6}");

    /** Six hexadecimal digits, as style sheets have them; the sign before them may lack. */
    public static Optional<Colour> parse(String typed) {
        String stripped = typed.strip();
        return HEX.matcher(stripped).matches() ? Optional.of(of(stripped)) : Optional.empty();
    }

    /** @throws NumberFormatException when these are no hexadecimal digits */
    static Colour of(String hex) {
        int rgb = Integer.parseInt(hex.replace("#", ""), 16);
        return new Colour(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }

    /** How well one is read on the other: from 1, not at all, to 21, black on white. WCAG 2.2, contrast ratio. */
    public double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** @param share of the other, 0 to 1 */
    public Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    /** As a style sheet has it. */
    public String css() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }

    /** WCAG 2.2, relative luminance. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }
}
