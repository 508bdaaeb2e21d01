package nl.goedgesprek.practice;

/**
 * The two colours by which visitors know the practice; what the pages need besides is mixed from them.
 *
 * @param main of buttons and of what is chosen
 * @param accent of what is told beside it
 */
public record HouseStyle(Colour main, Colour accent) {

    /** The product's own. */
    public static final HouseStyle USUAL = new HouseStyle(Colour.of("#1f5a4a"), Colour.of("#b4492f"));

    /** What WCAG 2.2 asks of text (success criterion 1.4.3). */
    public static final double LEAST_CONTRAST = 4.5;

    private static final Colour PAPER = Colour.of("#faf6ef");
    private static final double OF_MIST = 0.88;
    private static final double OF_DEEP = 0.3;

    /** How well the worst of all text is read that the pages write in or on this colour. */
    public static double contrast(Colour colour) {
        return Math.min(colour.contrast(PAPER), colour.contrast(mist(colour)));
    }

    /** Dark enough for large letters on paper. */
    public Colour deep() {
        return main.mixed(Colour.BLACK, OF_DEEP);
    }

    /** Pale enough to write on. */
    public Colour mist() {
        return mist(main);
    }

    /** A style sheet that gives these colours to the public pages. */
    public String css() {
        return ":root { --green: %s; --green-deep: %s; --green-mist: %s; --terra: %s; --terra-mist: %s; }\n"
                .formatted(
                        main.css(),
                        deep().css(),
                        mist().css(),
                        accent.css(),
                        mist(accent).css());
    }

    private static Colour mist(Colour colour) {
        return colour.mixed(Colour.WHITE, OF_MIST);
    }
}
