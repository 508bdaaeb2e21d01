package nl.goedgesprek.agenda;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** Sets a {@link RouteSheet} in the letters of the pages, smaller the more there is, so that it fits on one A4. */
final class SheetPrinter {

    private static final BaseFont PLAIN = font("source-sans-3.ttf");
    private static final BaseFont BOLD = font("source-sans-3-semibold.ttf");
    private static final BaseFont TITLE = font("fraunces-semibold.ttf");

    private static final Color INK = new Color(0x22302c);
    private static final Color SOFT = new Color(0x5d6a65);
    private static final Color LINE = new Color(0xe3dccf);

    /** In points, 1/72 inch: comfortable first. */
    private static final List<Float> SIZES = List.of(11f, 10f, 9f, 8f, 7f, 6f);

    private static final float MARGIN = 48;
    private static final float TITLE_POINTS = 22;
    private static final float[] COLUMNS = {22, 78};

    private final RouteSheet sheet;
    private final float size;

    private SheetPrinter(RouteSheet sheet, float size) {
        this.sheet = sheet;
        this.size = size;
    }

    /** Of a day so full that even the smallest letters do not fit, the sheet has more pages. */
    static byte[] print(RouteSheet sheet) {
        byte[] pdf = {};
        for (float size : SIZES) {
            Printed printed = new SheetPrinter(sheet, size).print();
            pdf = printed.pdf();
            if (printed.pages() == 1) {
                break;
            }
        }
        return pdf;
    }

    private record Printed(byte[] pdf, int pages) {}

    private Printed print() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter writer = PdfWriter.getInstance(document, bytes);
        document.addTitle(sheet.title());
        document.setDocumentLanguage(sheet.language().tag());
        document.open();
        document.add(new Paragraph(sheet.subtitle(), new Font(PLAIN, size, Font.NORMAL, SOFT)));
        Paragraph title = new Paragraph(sheet.title(), new Font(TITLE, TITLE_POINTS, Font.NORMAL, INK));
        title.setSpacingAfter(size);
        document.add(title);
        document.add(table());
        int pages = writer.getPageNumber();
        document.close();
        return new Printed(bytes.toByteArray(), pages);
    }

    private PdfPTable table() {
        PdfPTable table = new PdfPTable(COLUMNS);
        table.setWidthPercentage(100);
        for (RouteSheet.Entry entry : sheet.entries()) {
            table.addCell(cell(List.of(entry.time()), entry.drive()));
            table.addCell(cell(entry.lines(), entry.drive()));
        }
        return table;
    }

    private PdfPCell cell(List<String> lines, boolean drive) {
        PdfPCell cell = new PdfPCell();
        cell.setBorder(PdfPCell.TOP);
        cell.setBorderColor(LINE);
        cell.setPaddingTop(size / 3);
        cell.setPaddingBottom(size * 2 / 3);
        for (int i = 0; i < lines.size(); i++) {
            boolean main = i == 0 && !drive;
            Font font = new Font(main ? BOLD : PLAIN, size, Font.NORMAL, drive ? SOFT : INK);
            cell.addElement(new Paragraph(size * 4 / 3, lines.get(i), font));
        }
        return cell;
    }

    private static BaseFont font(String file) {
        try (InputStream letters = Objects.requireNonNull(SheetPrinter.class.getResourceAsStream(file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, letters.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
