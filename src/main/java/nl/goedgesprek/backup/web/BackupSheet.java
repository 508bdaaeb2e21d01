package nl.goedgesprek.backup.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.backup.Backup;
import nl.goedgesprek.backup.BackupService;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** Which copies of the database there are, as a file, with the folder in which each stands. */
@WebServlet({BackupAddress.BACKUPS + ".csv", BackupAddress.BACKUPS + ".xlsx"})
public class BackupSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BackupService backups;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient Reader reader;

    @Override
    protected Sheet<?> sheet() {
        ZoneId zone = practice.practice().zone();
        List<Column<Backup>> columns = List.of(
                Column.moment(
                        reader.text("sheets.made"), copy -> Optional.of(LocalDateTime.ofInstant(copy.madeAt(), zone))),
                Column.text(reader.text("sheets.folder"), copy -> copy.folder().toString()));
        return new Sheet<>(reader.text("sheets.backups"), practice.today(), columns, backups.all().stream());
    }
}
