package nl.goedgesprek.sheets;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import nl.goedgesprek.platform.Language;

/**
 * Writes CSV by RFC 4180 as the spreadsheets of a language take it: a Dutch one expects semicolons, and commas in
 * numbers. A byte order mark tells them that it is UTF-8.
 */
final class CsvLines implements LineWriter {

    /** With one of these a text begins that a spreadsheet takes for a formula, also in their wide form. */
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Writer out;
    private final Language language;
    private final StringBuilder line = new StringBuilder();
    private boolean begun;

    CsvLines(OutputStream out, Language language) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.language = language;
        this.out.write('\uFEFF');
    }

    /** An apostrophe before what looks like a formula makes it text for whoever opens the file. */
    @Override
    public void text(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        cell(quoted(formula ? '\'' + text : text));
    }

    /** Also for a reader who takes another separator: what follows one there must not become a cell of its own. */
    private static String quoted(String text) {
        boolean apart = text.chars().anyMatch(c -> ";,\t\"\r\n".indexOf(c) >= 0);
        return apart ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    @Override
    public void number(BigDecimal number) {
        String plain = number.toPlainString();
        cell(language == Language.NL ? plain.replace('.', ',') : plain);
    }

    @Override
    public void date(LocalDate date) {
        cell(date.toString());
    }

    @Override
    public void moment(LocalDateTime moment) {
        cell(MOMENT.format(moment));
    }

    private void cell(String content) {
        char separator = language == Language.NL ? ';' : ',';
        if (begun) {
            line.append(separator);
        }
        begun = true;
        line.append(content);
    }

    @Override
    public void end() throws IOException {
        out.append(line).append("\r\n");
        line.setLength(0);
        begun = false;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
