package nl.goedgesprek.notices.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.NoticeState;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;
import org.jspecify.annotations.Nullable;

/** What went out by mail, all pages of the list that the coach looks at, as a file. What the mails say stays out. */
@WebServlet({OutgoingPage.ADDRESS + ".csv", OutgoingPage.ADDRESS + ".xlsx"})
public class OutgoingSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutboxService outbox;

    @Inject
    private transient OutgoingLines lines;

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
        @Nullable NoticeState state = OutgoingPage.state(form);
        return new Sheet<>(
                reader.text("sheets.outgoing"),
                local(clock.instant()).toLocalDate(),
                columns(),
                Sheet.all((first, most) -> rows(outbox.page(state, first, most))));
    }

    private record Row(Notice notice, OutgoingLine line) {}

    private List<Row> rows(List<Notice> notices) {
        return notices.stream()
                .map(notice -> new Row(notice, lines.line(notice)))
                .toList();
    }

    private List<Column<Row>> columns() {
        return List.of(
                Column.text(reader.text("sheets.mail"), row -> row.line().kind()),
                Column.text(reader.text("sheets.to"), row -> row.line().to()),
                Column.text(reader.text("sheets.about"), row -> row.line().about()),
                Column.text(reader.text("sheets.state"), row -> row.line().state()),
                Column.moment(
                        reader.text("sheets.since"),
                        row -> Optional.of(local(row.notice().createdAt()))),
                Column.moment(
                        reader.text("sheets.sent"), row -> row.notice().sentAt().map(this::local)),
                Column.whole(
                        reader.text("sheets.tries"), row -> (long) row.notice().tries()),
                Column.text(
                        reader.text("sheets.failure"),
                        row -> Optional.ofNullable(row.line().error()).orElse("")));
    }

    private LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, practice.practice().zone());
    }
}
