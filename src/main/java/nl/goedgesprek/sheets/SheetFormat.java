package nl.goedgesprek.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import nl.goedgesprek.platform.Language;

/** What a list can become; its addresses end in the name of one of these. */
enum SheetFormat {
    CSV("text/csv;charset=UTF-8") {
        @Override
        LineWriter open(OutputStream out, Sheet<?> sheet, Language language) throws IOException {
            return new CsvLines(out, language);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        LineWriter open(OutputStream out, Sheet<?> sheet, Language language) {
            return new XlsxLines(out, sheet, language);
        }
    };

    private final String mediaType;

    SheetFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** @throws IllegalArgumentException when the address ends in neither */
    static SheetFormat of(String address) {
        return valueOf(address.substring(address.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT));
    }

    /** @param language whose habits it follows */
    abstract LineWriter open(OutputStream out, Sheet<?> sheet, Language language) throws IOException;

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return name().toLowerCase(Locale.ROOT);
    }
}
