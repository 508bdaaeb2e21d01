package nl.goedgesprek.clients.web;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** All that happened with somebody as a file, also what the page leaves out because it is long ago. */
abstract class TimelineSheet<T> extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient ClientWords words;

    /** Empty when there is none of this number. */
    abstract Optional<T> find(long id);

    /** The newest first. */
    abstract List<TimelineLine> happened(T with);

    @Override
    protected final boolean isThere() {
        return found().isPresent();
    }

    final Optional<T> found() {
        return find(form.number("id").orElse(0L));
    }

    @Override
    protected final Sheet<?> sheet() {
        List<Column<TimelineLine>> columns = List.of(
                Column.date(words.text("sheets.date"), line -> Optional.of(words.day(line.at()))),
                Column.text(words.text("sheets.happened"), TimelineLine::what));
        return new Sheet<>(
                words.text("sheets.timeline"), words.today(), columns, happened(found().orElseThrow()).stream());
    }
}
