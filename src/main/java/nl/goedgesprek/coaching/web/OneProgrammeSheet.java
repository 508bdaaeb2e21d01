package nl.goedgesprek.coaching.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.audit.Subject;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** A list of one programme as a file, for its own coach; its goals and his notes are not in it. */
abstract class OneProgrammeSheet<T> extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient ProgrammeService programmes;

    @Inject
    private transient CoachingWords words;

    /** The key of the text that the file is called by. */
    abstract String title();

    abstract List<Column<T>> columns(CoachingWords in);

    abstract List<T> rows(Programme programme);

    @Override
    protected final boolean isThere() {
        return found().isPresent();
    }

    @Override
    protected final Subject subject() {
        return found().map(Programme::getId).map(Subject::programme).orElse(Subject.NONE);
    }

    private Optional<Programme> found() {
        return programmes.find(form.number("id").orElse(0L));
    }

    @Override
    protected final Sheet<?> sheet() {
        return new Sheet<>(words.text(title()), words.today(), columns(words), rows(found().orElseThrow()).stream());
    }
}
