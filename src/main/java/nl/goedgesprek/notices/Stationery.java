package nl.goedgesprek.notices;

import nl.goedgesprek.practice.Words;

/** In which words the practice writes its letters, and on what. */
record Stationery(Words words, LetterPaper paper) {

    /** Of a practice that changed nothing. */
    static final Stationery USUAL = new Stationery(Words.OURS, LetterPaper.USUAL);
}
