package nl.goedgesprek.notices;

/** What goes with a mail besides its text. */
sealed interface Enclosure permits CalendarPart, FilePart {}
