package nl.goedgesprek.privacy.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.privacy.Going;
import nl.goedgesprek.privacy.RetentionPreview;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** All that goes by itself in the coming months as a file. */
@WebServlet({PrivacyAddresses.TERMS + ".csv", PrivacyAddresses.TERMS + ".xlsx"})
public class TermsSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetentionPreview preview;

    @Inject
    private transient PrivacyWords words;

    @Override
    protected Sheet<?> sheet() {
        List<Column<Going>> columns = List.of(
                Column.date(words.text("records.when"), going -> Optional.of(going.on())),
                Column.text(words.text("records.what"), words::sort),
                Column.text(words.text("terms.who"), words::who));
        return new Sheet<>(words.text("sheets.terms"), words.today(), columns, preview.until(words.lastDay()).stream());
    }
}
