package nl.goedgesprek.notices;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.DayPlan;
import nl.goedgesprek.agenda.DriveWords;
import nl.goedgesprek.agenda.Leg;
import nl.goedgesprek.agenda.RouteSheet;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/**
 * The coach's day on the road: when to leave, when he is there, who waits where.
 *
 * @param taken what his other calendars have taken that day
 */
record MorningLetter(Letterhead head, DayPlan<Appointment> plan, List<TimeRange> taken) {

    Letter write() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(head.masthead());
        blocks.add(new Block.Heading(text("mail.morning.heading", new SpokenTime(language()).day(plan.date()))));
        blocks.add(new Block.Paragraph(lead()));
        if (!plan.stops().isEmpty()) {
            blocks.add(new Block.Facts(route()));
        }
        blocks.add(new Block.Button(text("mail.morning.button"), head.base().of("/admin")));
        blocks.add(new Block.Small(text("mail.morning.zone", new SpokenTime(language()).namedZone(head.zone()))));
        return new Letter(
                head.coach(),
                head.coach(),
                language(),
                subject(),
                blocks,
                head.stationery().paper(),
                sheet());
    }

    private @Nullable FilePart sheet() {
        RouteSheet sheet = new RouteSheet(plan, head.zone(), language(), this::clash);
        return plan.stops().isEmpty() ? null : new FilePart(sheet.fileName(), "application/pdf", sheet.pdf());
    }

    private String subject() {
        String day = new SpokenTime(language()).day(plan.date());
        return plan.stops().stream()
                .findFirst()
                .map(Stop::meeting)
                .map(first -> text(
                        "mail.morning.subject",
                        day,
                        plan.stops().size(),
                        words(first).visitor(),
                        time(first.time().start())))
                .orElse(text("mail.morning.subject.free", day));
    }

    private String lead() {
        int count = plan.stops().size();
        return plan.drives().stream()
                .findFirst()
                .map(first -> text("mail.morning.lead", count, plan.kilometres(), time(first.departure())))
                .orElse(text("mail.morning.lead.home", count));
    }

    private List<Block.Fact> route() {
        return plan.inOrder(
                Appointment::time,
                leg -> drive(leg, "mail.morning.drive"),
                leg -> drive(leg, "mail.morning.home"),
                this::conversation);
    }

    private Block.Fact drive(Leg leg, String key) {
        String length = text("drive.length", leg.minutes(), leg.kilometres());
        List<String> lines = new ArrayList<>(List.of(text(key, length, time(leg.arrival()))));
        drives().trouble(leg).ifPresent(lines::add);
        return new Block.Fact(time(leg.departure()), lines);
    }

    private Block.Fact conversation(Appointment appointment) {
        List<String> lines = new ArrayList<>(words(appointment).who());
        lines.remove(lines.size() - 1);
        String waits =
                appointment.getStatus().isWaiting() ? " · " + text("mail.morning." + appointment.getStatus()) : "";
        lines.add(text("venue." + appointment.type().getVenue()) + waits);
        appointment.address().flatMap(door -> words(appointment).place()).ifPresent(lines::add);
        lines.addAll(clash(appointment));
        return new Block.Fact(
                time(appointment.time().start()) + '–' + time(appointment.time().end()), lines);
    }

    /** That another calendar says that he is busy then; its name stays at home. */
    private List<String> clash(Appointment appointment) {
        return taken.stream().anyMatch(appointment.time()::overlaps) ? List.of(text("outside.clash.other")) : List.of();
    }

    private DriveWords drives() {
        return new DriveWords(
                language(), head.zone(), plan.stops().get(0).meeting().coach().base());
    }

    private MeetingWords words(Appointment appointment) {
        return new MeetingWords(appointment, language());
    }

    private String time(Instant moment) {
        return new SpokenTime(language()).time(moment, head.zone());
    }

    private String text(String key, Object... values) {
        return Texts.text(language(), key, values);
    }

    private Language language() {
        return head.coachsLanguage();
    }
}
