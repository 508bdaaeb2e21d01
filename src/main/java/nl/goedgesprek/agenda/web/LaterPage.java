package nl.goedgesprek.agenda.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.ArrivalService;
import nl.goedgesprek.agenda.Stop;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/** Where the coach who is late says by how much, sees who would hear what, and tells them. */
@Named
@RequestScoped
public class LaterPage {

    private static final String ADDRESS = "/admin/later";
    private static final String MINUTES = "min";
    private static final String FROM = "vanaf";
    private static final String WHO = "who";
    private static final List<Integer> CHOICES = List.of(10, 15, 20, 30, 45, 60);
    private static final Pattern ANSWER = Pattern.compile("(\\d{1,18}) (\\d{1,3})");

    @Inject
    private LateRows late;

    @Inject
    private ArrivalService arrivals;

    @Inject
    private Wording wording;

    @Inject
    private PostedForm form;

    private List<Stop<Appointment>> expected = List.of();
    private String refusal = "";

    @PostConstruct
    void read() {
        expected = late.expected();
    }

    /** One of the lengths to choose from. */
    public record Choice(String link, String text, boolean chosen) {}

    /** Tells those whom the coach ticked; merely looking tells nobody. */
    public void open() {
        if (form.isSent() && form.has("tell")) {
            Map<Long, Integer> told = new LinkedHashMap<>();
            form.texts(WHO).stream()
                    .map(ANSWER::matcher)
                    .filter(Matcher::matches)
                    .filter(answer -> isExpected(Long.parseLong(answer.group(1))))
                    .filter(answer -> Integer.parseInt(answer.group(2)) <= ArrivalService.LONGEST_DELAY_MINUTES)
                    .forEach(answer -> told.put(Long.valueOf(answer.group(1)), Integer.valueOf(answer.group(2))));
            if (told.isEmpty()) {
                refusal = wording.text("late.nobodyChosen");
            } else {
                PageTurn.to("/admin?" + TodayPage.TOLD + '=' + arrivals.tellDelays(told));
            }
        }
    }

    private boolean isExpected(long id) {
        return expected.stream().anyMatch(stop -> stop.meeting().getId() == id);
    }

    /** Whether there is anybody whom he could keep waiting. */
    public boolean isAnybody() {
        return !expected.isEmpty();
    }

    public List<Choice> getChoices() {
        boolean toldBefore =
                expected.stream().anyMatch(stop -> stop.meeting().arrival().delayMinutes() > 0);
        return Stream.concat(toldBefore ? Stream.of(0) : Stream.empty(), CHOICES.stream())
                .map(this::choice)
                .toList();
    }

    private Choice choice(int choice) {
        String text = choice == 0 ? wording.text("late.onTime") : wording.text("late.minutes", choice);
        return new Choice(
                link(from(), choice),
                text,
                minutes().filter(chosen -> chosen == choice).isPresent());
    }

    /** One whose conversation should have begun, and at whom the coach may be by now; null when there is none such. */
    public @Nullable String getBegun() {
        return begun().map(stop -> stop.meeting().person().agendaName()).orElse(null);
    }

    /** Where he says that he is not there yet. */
    public String getBegunLink() {
        return link(
                begun().map(stop -> stop.meeting().getId()).orElse(null),
                minutes().orElse(null));
    }

    /** Whether he said so. */
    public boolean isFromBegun() {
        return from() != null;
    }

    private Optional<Stop<Appointment>> begun() {
        return expected.stream().filter(stop -> late.hasBegun(stop.meeting())).findFirst();
    }

    private @Nullable Long from() {
        return form.number(FROM).filter(this::isExpected).orElse(null);
    }

    /** Who would hear what; empty as long as he has not said how late he is. */
    public List<LateRow> getRows() {
        Long from = from();
        List<Stop<Appointment>> ahead = expected.stream()
                .dropWhile(stop -> from == null
                        ? late.hasBegun(stop.meeting())
                        : stop.meeting().getId() != from)
                .toList();
        return minutes().map(minutes -> late.rows(ahead, minutes)).orElse(List.of());
    }

    /** Whether anybody among them needs to hear it. */
    public boolean isTellable() {
        return getRows().stream().anyMatch(row -> row.answer() != null);
    }

    /** What was typed as the number of minutes. */
    public String getTyped() {
        return form.text(MINUTES);
    }

    public String getFrom() {
        return Optional.ofNullable(from()).map(String::valueOf).orElse("");
    }

    /** What is wrong with it; empty when nothing is. */
    public String getError() {
        boolean wrong = !getTyped().isBlank() && minutes().isEmpty();
        return wrong ? wording.text("late.wrong", ArrivalService.LONGEST_DELAY_MINUTES) : "";
    }

    /** Why nobody was told; empty when somebody was, or none was to be. */
    public String getRefusal() {
        return refusal;
    }

    private Optional<Integer> minutes() {
        return Optional.of(getTyped().strip())
                .filter(digits -> digits.matches("\\d{1,3}"))
                .map(Integer::valueOf)
                .filter(minutes -> minutes <= ArrivalService.LONGEST_DELAY_MINUTES);
    }

    private static String link(@Nullable Long from, @Nullable Integer minutes) {
        return ADDRESS
                + '?'
                + (from == null ? "" : FROM + '=' + from + '&')
                + (minutes == null ? "" : MINUTES + '=' + minutes);
    }
}
