package nl.goedgesprek.calendars.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.goedgesprek.calendars.OutsideCalendar;
import nl.goedgesprek.calendars.OutsideService;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sheets.Column;
import nl.goedgesprek.sheets.Sheet;
import nl.goedgesprek.sheets.SheetAddress;

/** The coach's other calendars as a file, without where they are: whoever knows that reads along. */
@WebServlet({OutsideAddress.PATH + ".csv", OutsideAddress.PATH + ".xlsx"})
public class OutsideSheet extends SheetAddress {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient OutsideService calendars;

    @Inject
    private transient PracticeService practice;

    @Inject
    private transient Reader reader;

    @Override
    protected Sheet<?> sheet() {
        ZoneId zone = practice.practice().zone();
        List<Column<OutsideCalendar>> columns = List.of(
                Column.text(reader.text("outside.name"), OutsideCalendar::getName),
                Column.text(reader.text("sheets.host"), OutsideCalendar::getHost),
                Column.moment(
                        reader.text("sheets.read"),
                        calendar -> calendar.readAt().map(read -> LocalDateTime.ofInstant(read, zone))),
                Column.text(
                        reader.text("sheets.failure"),
                        calendar -> calendar.trouble()
                                .map(why -> reader.text("outside.trouble." + why))
                                .orElse("")));
        return new Sheet<>(reader.text("sheets.calendars"), practice.today(), columns, calendars.mine().stream());
    }
}
