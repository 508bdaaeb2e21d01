package nl.goedgesprek.platform;

/** Shortens a text to what its column holds. */
public final class Cut {

    private Cut() {}

    /** No more than so many characters, and no half of one that takes two. */
    public static String to(int most, String text) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }
}
