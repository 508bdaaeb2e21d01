package nl.goedgesprek.agenda.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentService;
import nl.goedgesprek.agenda.AppointmentStatus;
import nl.goedgesprek.platform.PageTurn;
import nl.goedgesprek.platform.PostedForm;
import nl.goedgesprek.practice.CurrentCoach;
import org.jspecify.annotations.Nullable;

/**
 * Who waits for the coach's word, and what their moments would mean for him. His answers name the appointment and the
 * moment that he saw, for the list may have changed since.
 */
@Named
@RequestScoped
public class RequestsPage {

    static final String ADDRESS = "/admin/aanvragen";

    private static final Pattern ANSWER = Pattern.compile("(\\d{1,18}) (\\d{1,11})");

    @Inject
    private PostedForm form;

    @Inject
    private AskedAppointment asked;

    @Inject
    private Attempt attempt;

    @Inject
    private AgendaService agenda;

    @Inject
    private AppointmentService appointments;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private RequestCards cards;

    @Inject
    private Wording wording;

    private String refusal = "";
    private @Nullable Map<AppointmentStatus, List<RequestCard>> waiting;

    /** Where to go after an answer: the list, which says what became of it. */
    static String answered(long id) {
        return ADDRESS + "?id=" + id;
    }

    /** Does what a pressed button says; merely looking does nothing. */
    public void open() {
        if (form.isSent() && form.has("accept")) {
            answer(form.text("accept"), appointments::accept);
        } else if (form.isSent() && form.has("take")) {
            answer(form.text("take"), appointments::acceptSuggestion);
        }
    }

    /** @param answered the number of the appointment, a space, and the moment in seconds since the epoch */
    private void answer(String answered, BiFunction<Long, Instant, Appointment> yes) {
        Matcher matcher = ANSWER.matcher(answered);
        if (matcher.matches()) {
            long id = Long.parseLong(matcher.group(1));
            Instant start = Instant.ofEpochSecond(Long.parseLong(matcher.group(2)));
            appointments.find(id).ifPresentOrElse(known -> answer(() -> yes.apply(id, start)), PageTurn::notFound);
        }
    }

    private void answer(Supplier<Appointment> yes) {
        refusal =
                attempt.refusal(() -> PageTurn.to(answered(yes.get().getId()))).orElse("");
    }

    /** Why the answer just given could not be; empty when it could. */
    public String getRefusal() {
        return refusal;
    }

    /** What became of the one that was answered just now; empty when none was. */
    public String getDone() {
        return asked.find()
                .filter(appointment -> !appointment.getStatus().isWaitingForCoach())
                .map(appointment -> wording.text(
                        "requests.done." + appointment.getStatus(),
                        appointment.person().getName(),
                        wording.moment(appointment.time())))
                .orElse("");
    }

    public List<RequestCard> getRequested() {
        return cards(AppointmentStatus.REQUESTED);
    }

    public List<RequestCard> getSuggested() {
        return cards(AppointmentStatus.SUGGESTED);
    }

    /** Those who have the word themselves. */
    public List<RequestCard> getProposed() {
        return cards(AppointmentStatus.PROPOSED);
    }

    /** How many wait for the coach. */
    public int getCount() {
        return getRequested().size() + getSuggested().size();
    }

    /** Looked up when the page is drawn: after what its buttons did, and once, for each moment is judged. */
    private List<RequestCard> cards(AppointmentStatus status) {
        if (waiting == null) {
            waiting = agenda.waiting(currentCoach.get()).stream()
                    .collect(groupingBy(Appointment::getStatus, mapping(cards::card, toList())));
        }
        return waiting.getOrDefault(status, List.of());
    }
}
