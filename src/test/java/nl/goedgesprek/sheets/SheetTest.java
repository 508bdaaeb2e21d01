package nl.goedgesprek.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Language;
import org.apache.commons.csv.CSVFormat;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as files, read back by others than who wrote them. */
class SheetTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);

    private record Visit(String who, BigDecimal hours, LocalDate on, LocalDateTime from) {}

    private static final Visit NOOR =
            new Visit("Noor; \"de\" Vries,\nB.V.", new BigDecimal("1.50"), DAY, DAY.atTime(9, 30));

    private static Sheet<Visit> visits(Stream<Visit> rows) {
        return new Sheet<>(
                "gesprekken",
                DAY,
                List.of(
                        Column.text("Naam", Visit::who),
                        Column.number("Uren", Visit::hours),
                        Column.date("Dag", visit -> Optional.of(visit.on())),
                        Column.moment("Vanaf", visit -> Optional.of(visit.from()))),
                rows);
    }

    @Test
    void a_dutch_spreadsheet_gets_semicolons_and_decimal_commas_in_marked_utf8() {
        byte[] file = bytes(SheetFormat.CSV, visits(Stream.of(NOOR)), Language.NL);

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8).substring(1))
                .isEqualTo("Naam;Uren;Dag;Vanaf\r\n"
                        + "\"Noor; \"\"de\"\" Vries,\nB.V.\";1,50;2026-11-26;2026-11-26 09:30\r\n");
    }

    @Test
    void an_english_spreadsheet_gets_commas_and_decimal_points() throws IOException {
        String file = new String(bytes(SheetFormat.CSV, visits(Stream.of(NOOR)), Language.EN), StandardCharsets.UTF_8)
                .substring(1);

        assertThat(CSVFormat.RFC4180.parse(new StringReader(file)).getRecords().get(1))
                .containsExactly(NOOR.who(), "1.50", "2026-11-26", "2026-11-26 09:30");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+31 6", "-2", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|' /C calc'!A0", "＝1+1"})
    void what_somebody_typed_is_never_a_formula(String typed) throws IOException {
        Sheet<String> sheet = new Sheet<>("x", DAY, List.of(Column.text("Naam", text -> text)), Stream.of(typed));
        String file = new String(bytes(SheetFormat.CSV, sheet, Language.EN), StandardCharsets.UTF_8).substring(1);

        assertThat(CSVFormat.RFC4180
                        .parse(new StringReader(file))
                        .getRecords()
                        .get(1)
                        .get(0))
                .isEqualTo("'" + typed);
    }

    @Test
    void a_formula_behind_another_ones_separator_stays_within_its_text() {
        for (String typed : List.of("Acme;=1+1", "Acme,=1+1", "Acme\t=1+1")) {
            Sheet<String> sheet = new Sheet<>("x", DAY, List.of(Column.text("Naam", text -> text)), Stream.of(typed));
            for (Language language : Language.values()) {
                assertThat(new String(bytes(SheetFormat.CSV, sheet, language), StandardCharsets.UTF_8))
                        .endsWith("\r\n\"" + typed + "\"\r\n");
                sheet = new Sheet<>("x", DAY, List.of(Column.text("Naam", text -> text)), Stream.of(typed));
            }
        }
    }

    @Test
    void a_number_of_our_own_may_be_negative() {
        Sheet<BigDecimal> sheet = new Sheet<>(
                "x", DAY, List.of(Column.number("Saldo", number -> number)), Stream.of(new BigDecimal("-2.5")));

        assertThat(new String(bytes(SheetFormat.CSV, sheet, Language.NL), StandardCharsets.UTF_8))
                .endsWith("\r\n-2,5\r\n");
    }

    @Test
    void a_workbook_has_real_dates_and_numbers_and_text_that_is_no_formula() throws IOException {
        Visit formula = new Visit("=HYPERLINK(\"x\")", BigDecimal.ONE, DAY, DAY.atTime(9, 30));
        List<Row> rows = rows(bytes(SheetFormat.XLSX, visits(Stream.of(NOOR, formula)), Language.NL));

        assertThat(rows.get(0).getCellText(2)).isEqualTo("Dag");
        assertThat(rows.get(1).getCellText(0)).isEqualTo(NOOR.who());
        assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1.5");
        assertThat(rows.get(1).getCellAsDate(2).orElseThrow().toLocalDate()).isEqualTo(DAY);
        assertThat(rows.get(1).getCellAsDate(3)).contains(DAY.atTime(9, 30));
        assertThat(rows.get(2).getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(rows.get(2).getCell(0).getFormula()).isNull();
        assertThat(rows.get(2).getCellText(0)).isEqualTo("=HYPERLINK(\"x\")");
    }

    @Test
    void a_workbook_takes_whatever_somebody_typed() throws IOException {
        String odd = "\u0001 <&> 李 \uD83D\uDE80 \uFFFE " + "x".repeat(40_000);
        Sheet<String> sheet = new Sheet<>("x", DAY, List.of(Column.text("Naam", text -> text)), Stream.of(odd));

        assertThat(rows(bytes(SheetFormat.XLSX, sheet, Language.EN)).get(1).getCellText(0))
                .contains("<&> 李 \uD83D\uDE80")
                .hasSizeLessThanOrEqualTo(32_767);
    }

    @Test
    void a_long_list_is_read_a_stretch_at_a_time_and_complete() throws IOException {
        List<Integer> all = IntStream.range(0, 2_345).boxed().toList();
        Sheet<Integer> sheet = new Sheet<>(
                "x",
                DAY,
                List.of(Column.whole("Getal", Integer::longValue)),
                Sheet.all((first, most) -> all.stream().skip(first).limit(most).toList()));

        List<Row> rows = rows(bytes(SheetFormat.XLSX, sheet, Language.EN));

        assertThat(rows.stream()
                        .skip(1)
                        .map(row -> row.getCellAsNumber(0).orElseThrow().intValue()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void a_file_is_called_after_its_list_and_day() {
        assertThat(visits(Stream.of()).fileName(SheetFormat.of("/admin/x.csv"))).isEqualTo("gesprekken-2026-11-26.csv");
    }

    private static List<Row> rows(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static byte[] bytes(SheetFormat format, Sheet<?> sheet, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (LineWriter lines = format.open(out, sheet, language)) {
            sheet.writeTo(lines);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return out.toByteArray();
    }
}
