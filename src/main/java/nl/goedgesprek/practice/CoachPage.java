package nl.goedgesprek.practice;

import nl.goedgesprek.platform.BilingualText;

/**
 * How a coach is found where visitors choose with whom they speak.
 *
 * @param slug what his page is called in its address
 * @param words what stands there about him, 0 to {@value #LONGEST_WORDS} characters in each language
 */
public record CoachPage(String slug, BilingualText words) {

    /** Characters. */
    public static final int LONGEST_WORDS = 300;

    /** @throws IllegalArgumentException when the slug is none */
    public CoachPage {
        Slug.require(slug);
    }
}
