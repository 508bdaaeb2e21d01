package nl.goedgesprek.notices;

import java.util.List;

/** A part of a letter, in words that are the same in plain text and in HTML. Its texts are not escaped. */
sealed interface Block {

    /** Whose letter it is: the practice's name. */
    record Masthead(String name) implements Block {}

    record Heading(String text) implements Block {}

    /** @param text of one line or more */
    record Paragraph(String text) implements Block {}

    /** What was arranged, at a glance. */
    record Facts(List<Fact> facts) implements Block {

        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /** @param lines at least one */
    record Fact(String label, List<String> lines) {

        public Fact {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The one thing to do.
     *
     * @param url absolute
     */
    record Button(String label, String url) implements Block {}

    /**
     * Something that one may do besides.
     *
     * @param url absolute
     */
    record Link(String label, String url) implements Block {}

    /** What the coach said himself, of one line or more. */
    record Quote(String text) implements Block {}

    record Small(String text) implements Block {}
}
