package nl.goedgesprek.privacy;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Paragraph;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import nl.goedgesprek.agenda.RouteSheet;

/** Sets a {@link Dossier} on pages of A4, in the letters of the other papers. */
final class DossierPrinter {

    private static final Color INK = new Color(0x22302c);
    private static final Color SOFT = new Color(0x5d6a65);
    private static final float MARGIN = 56;

    private static final Font TITLE = new Font(font("fraunces-semibold.ttf"), 22, Font.NORMAL, INK);
    private static final Font PART = new Font(font("fraunces-semibold.ttf"), 15, Font.NORMAL, INK);
    private static final Font ITEM = new Font(font("source-sans-3-semibold.ttf"), 11, Font.NORMAL, INK);
    private static final Font LABEL = new Font(font("source-sans-3.ttf"), 9, Font.NORMAL, SOFT);
    private static final Font TEXT = new Font(font("source-sans-3.ttf"), 11, Font.NORMAL, INK);

    private DossierPrinter() {}

    static byte[] print(Dossier dossier) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
        PdfWriter.getInstance(document, bytes);
        document.addTitle(dossier.title());
        document.setDocumentLanguage(dossier.language().tag());
        document.open();
        add(document, dossier.title(), TITLE, 0);
        for (Dossier.Part part : dossier.filled()) {
            add(document, part.title(), PART, 18);
            part.items().forEach(item -> add(document, item));
        }
        document.close();
        return bytes.toByteArray();
    }

    private static void add(Document document, Dossier.Item item) {
        if (!item.heading().isEmpty()) {
            add(document, item.heading(), ITEM, 12);
        }
        item.facts().forEach(fact -> {
            add(document, fact.label(), LABEL, 6);
            add(document, fact.value(), TEXT, 0);
        });
    }

    private static void add(Document document, String text, Font font, float before) {
        Paragraph paragraph = new Paragraph(text, font);
        paragraph.setSpacingBefore(before);
        document.add(paragraph);
    }

    private static BaseFont font(String file) {
        try (InputStream letters = Objects.requireNonNull(RouteSheet.class.getResourceAsStream(file), file)) {
            return BaseFont.createFont(
                    file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, letters.readAllBytes(), null);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
