package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.Placeholder;

/** What an appointment's page says of how far it is: to the visitor, or in other words to his assistant. */
@Named
@RequestScoped
public class StageWords {

    private static final String KEEP = "manage.next.keep";

    @Inject
    private CurrentAppointment current;

    @Inject
    private Facts facts;

    @Inject
    private PageWords words;

    @Inject
    private Reader reader;

    public String getTitle() {
        return say((current.isVisitors() ? "manage.title." : "manage.assistant.title.") + facts.getStage());
    }

    public String getLead() {
        if (!current.isVisitors()) {
            return reader.text(
                    "manage.assistant.lead", current.appointment().person().getName());
        }
        Stage stage = facts.getStage();
        String confirmed = stage == Stage.CONFIRMED ? "." + venue() : "";
        return say("manage.lead." + stage + confirmed);
    }

    /** What the coach said with his proposal or his no; empty when he said nothing, and to an assistant. */
    public String getCoach() {
        boolean said = facts.getStage() == Stage.PROPOSED || facts.getStage() == Stage.DECLINED;
        return said && current.isVisitors() ? current.appointment().coachWords().orElse("") : "";
    }

    /** What happens next, in sentences; none when that depends on the visitor, or nothing does. */
    public List<String> getNext() {
        List<String> keys = current.isVisitors() ? next(facts.getStage()) : List.of();
        return keys.stream().map(this::say).toList();
    }

    private String say(String key) {
        Appointment appointment = current.appointment();
        return words.naming(
                key,
                Map.of(
                        Placeholder.NAME, appointment.person().getName(),
                        Placeholder.COACH, appointment.coach().getName()));
    }

    private List<String> next(Stage stage) {
        return switch (stage) {
            case CONFIRMED -> List.of(there(), KEEP);
            case REQUESTED -> List.of("manage.next.REQUESTED", there(), KEEP);
            case SUGGESTED -> List.of("manage.next.SUGGESTED", KEEP);
            default -> List.of();
        };
    }

    /** What happens where both meet. */
    private String there() {
        return "appointment.next." + venue();
    }

    private String venue() {
        return facts.getType().getVenue().name();
    }
}
