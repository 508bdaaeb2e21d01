package nl.goedgesprek.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.goedgesprek.platform.Cut;
import nl.goedgesprek.platform.Language;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a workbook of one sheet. Text stands in its cell: a table of texts, as workbooks usually have, would grow in
 * the memory with the list.
 */
final class XlsxLines implements LineWriter {

    private static final String PROGRAM = "Goed gesprek";
    private static final String VERSION = "1.0";

    /** What a cell holds, in characters. */
    private static final int LONGEST_TEXT = 32_767;

    private static final int AT_ONCE = 500;
    private static final double WIDTH = 22;

    private final Workbook book;
    private final Worksheet sheet;
    private final String dateFormat;
    private int row;
    private int column;

    XlsxLines(OutputStream out, Sheet<?> list, Language language) {
        this.book = new Workbook(out, PROGRAM, VERSION);
        this.sheet = book.newWorksheet(list.name());
        this.dateFormat = language == Language.NL ? "dd-mm-yyyy" : "dd/mm/yyyy";
        for (int i = 0; i < list.columns().size(); i++) {
            sheet.width(i, WIDTH);
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void text(String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, column, Cut.to(LONGEST_TEXT, text));
        }
        if (row == 0) {
            sheet.style(row, column).bold().set();
        }
        column++;
    }

    @Override
    public void number(BigDecimal number) {
        sheet.value(row, column, number);
        column++;
    }

    @Override
    public void date(LocalDate date) {
        sheet.value(row, column, date);
        format(dateFormat);
    }

    @Override
    public void moment(LocalDateTime moment) {
        sheet.value(row, column, moment);
        format(dateFormat + " hh:mm");
    }

    private void format(String format) {
        sheet.style(row, column).format(format).set();
        column++;
    }

    @Override
    public void end() throws IOException {
        row++;
        column = 0;
        if (row % AT_ONCE == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
