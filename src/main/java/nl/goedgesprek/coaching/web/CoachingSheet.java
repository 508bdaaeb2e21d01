package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.BiFunction;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** A list of the coach's practice as a file, all pages of it, as he looks at it. */
abstract class CoachingSheet<T> extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient CoachingWords words;

    @Override
    protected final Sheet<?> sheet() {
        return new Sheet<>(words.text(title()), words.today(), columns(words), Sheet.all(rows(form)));
    }

    /** The key of the text that the file is called by. */
    abstract String title();

    abstract List<Column<T>> columns(CoachingWords in);

    /** Gives the rows of what is asked for, as {@link Sheet#all} asks for them. */
    abstract BiFunction<Integer, Integer, List<T>> rows(PostedForm asked);

    static String organisation(Person person) {
        return person.organisation().map(Organisation::getName).orElse("");
    }
}
