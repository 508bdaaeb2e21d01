package nl.goedgesprek.practice;

import java.util.List;

/**
 * Texts that are read together: on one page, or in one mail.
 *
 * @param name by which addresses and the bundle know it: of a mail, that of its wording
 * @param mail whether it is one
 */
public record TextGroup(String name, boolean mail, List<PublicText> texts) {

    public TextGroup {
        texts = List.copyOf(texts);
    }
}
