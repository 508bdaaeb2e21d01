package nl.goedgesprek.calendars;

import java.nio.charset.StandardCharsets;

/** Breaks the lines of a calendar file so that none is longer than 75 octets and no character is torn (RFC 5545, 3.1). */
final class FoldedLines {

    private static final int OCTETS = 75;
    private static final String BREAK = "\r\n ";

    private FoldedLines() {}

    /** The same text, whose lines end with CRLF, in UTF-8 octets. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 64);
        int used = 0;
        for (int i = 0; i < text.length(); ) {
            String character = Character.toString(text.codePointAt(i));
            i += character.length();
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            boolean ends = character.equals("\r") || character.equals("\n");
            if (!ends && used + octets > OCTETS) {
                folded.append(BREAK);
                used = 1;
            }
            folded.append(character);
            used = ends ? 0 : used + octets;
        }
        return folded.toString();
    }
}
