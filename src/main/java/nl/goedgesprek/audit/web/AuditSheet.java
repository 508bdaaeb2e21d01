package nl.goedgesprek.audit.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.audit.AuditEntry;
import nl.goedgesprek.audit.AuditService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** What happened, all pages of the list that the owner looks at, as a file. */
@WebServlet({AuditAddress.PATH + ".csv", AuditAddress.PATH + ".xlsx"})
public class AuditSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient AuditService audit;

    @Inject
    private transient AuditLines lines;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient PostedForm form;

    @Inject
    private transient Reader reader;

    @Inject
    private transient Clock clock;

    @Override
    protected Sheet<?> sheet() {
        ZoneId zone = practice.practice().zone();
        Search search = Search.read(form);
        return new Sheet<>(
                reader.text("audit.file"),
                LocalDateTime.ofInstant(clock.instant(), zone).toLocalDate(),
                columns(zone),
                Sheet.all((first, most) -> rows(audit.find(search.query(zone), first, most))));
    }

    private record Row(Instant at, AuditLine line) {}

    private List<Row> rows(List<AuditEntry> entries) {
        return entries.stream()
                .map(entry -> new Row(entry.at(), lines.line(entry)))
                .toList();
    }

    private List<Column<Row>> columns(ZoneId zone) {
        return List.of(
                Column.whole(reader.text("audit.number"), row -> row.line().id()),
                Column.moment(reader.text("audit.when"), row -> Optional.of(LocalDateTime.ofInstant(row.at(), zone))),
                Column.text(reader.text("audit.what"), row -> row.line().what()),
                Column.text(reader.text("audit.about"), row -> row.line().about()),
                Column.text(reader.text("audit.who"), row -> row.line().who()));
    }
}
