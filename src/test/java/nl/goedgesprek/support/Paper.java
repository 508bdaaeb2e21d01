package nl.goedgesprek.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import java.io.IOException;
import java.util.stream.Stream;

/** A PDF as another program reads it. */
public record Paper(byte[] pdf) {

    /** What would be more than a text on a page that takes it for something else. */
    public static Stream<String> hostileTexts() {
        return Stream.of(
                "<script>alert(1)</script><img src=x onerror=alert(1)>",
                ") Tj ET endstream endobj 1 0 obj << /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>",
                "\\) >> %PDF-1.4 trailer << /Root 1 0 R >> startxref 0 %%EOF",
                "=cmd|' /C calc'!A0",
                "https://evil.example/ mailto:a@b.example javascript:alert(1)",
                "\u202Egnp.exe\u0000\u0007\u200D\uD83D\uDE00 \uD83D end",
                "een\r\nregel\tmeer\u2028nog een");
    }

    /** It is one page, whole, on which nothing can be clicked and that does nothing by itself. */
    public void assertInert() throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            assertThat(reader.isRebuilt()).isFalse();
            assertThat(reader.getNumberOfPages()).isEqualTo(1);
            assertThat(reader.getCatalog().getKeys())
                    .extracting(Object::toString)
                    .doesNotContain("/OpenAction", "/AA", "/AcroForm", "/Names");
            assertThat(reader.getPageN(1).get(PdfName.ANNOTS)).isNull();
        }
    }

    /** What stands on its first page, with one space wherever there is any. */
    public String text() throws IOException {
        try (PdfReader reader = new PdfReader(pdf)) {
            return new PdfTextExtractor(reader).getTextFromPage(1).replaceAll("\\s+", " ");
        }
    }
}
