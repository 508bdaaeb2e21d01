package nl.goedgesprek.agenda.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.booking.AnswersService;
import nl.goedgesprek.intake.IntakeResponse;
import nl.goedgesprek.platform.AtDesk;

/** What somebody wrote before a conversation, for the coach whom he wrote it to; for whoever else looks, nothing. */
@Dependent
class Beforehand {

    @Inject
    private AnswersService answers;

    @Inject
    private Conversation conversation;

    @Inject
    private AtDesk desk;

    Optional<String> firstWords(Appointment appointment) {
        return response(appointment).flatMap(conversation::firstWords);
    }

    List<AnswerLine> lines(Appointment appointment) {
        return response(appointment).map(conversation::lines).orElse(List.of());
    }

    private Optional<IntakeResponse> response(Appointment appointment) {
        return desk.isCoach() ? answers.response(appointment.getId()) : Optional.empty();
    }
}
