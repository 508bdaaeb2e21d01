package nl.goedgesprek.privacy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.HistoryService;
import nl.goedgesprek.coaching.ActionService;
import nl.goedgesprek.coaching.Note;
import nl.goedgesprek.coaching.NoteLevel;
import nl.goedgesprek.coaching.SessionService;
import nl.goedgesprek.intake.AnswersInWords;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.notices.Addressee;
import nl.goedgesprek.notices.Notice;
import nl.goedgesprek.notices.OutboxService;
import nl.goedgesprek.practice.Address;
import nl.goedgesprek.practice.CoachingTerms;
import nl.goedgesprek.privacy.Dossier.Item;
import nl.goedgesprek.privacy.DossierService.Reading;
import nl.goedgesprek.privacy.Facts.Voice;

/** Writes down what is kept about one conversation, and what was mailed about it. */
@Dependent
class ConversationItems {

    @Inject
    private IntakeService intake;

    @Inject
    private SessionService sessions;

    @Inject
    private ActionService actions;

    @Inject
    private HistoryService history;

    @Inject
    private OutboxService outbox;

    Item item(Appointment appointment, Voice voice, Reading reading) {
        long id = appointment.getId();
        Facts facts = new Facts(voice)
                .add("kind", appointment.type().title().in(voice.language()))
                .add("coach", appointment.coach().getName())
                .add("status", voice.text("kept.status." + appointment.getStatus()))
                .moment("ends", Optional.of(appointment.time().end()))
                .add("place", appointment.address().map(Address::line))
                .add(
                        "suggestions",
                        appointment.suggestions().stream().map(voice::moment).collect(Collectors.joining("\n")))
                .add("arrival", appointment.arrival().note())
                .moment("delayTold", appointment.arrival().delayToldAt())
                .add("delay", delay(appointment))
                .add("coaching", appointment.agreedCoaching().map(terms -> coaching(terms, voice)))
                .add("cancelReason", appointment.cancelReason())
                .add("coachWords", appointment.coachWords())
                .add("followUp", appointment.followUp().map(answer -> voice.text("kept.followUp." + answer)))
                .moment("followedUp", appointment.followedUpAt())
                .moment("changed", Optional.of(appointment.changedAt()));
        intake.response(id)
                .ifPresent(response -> new AnswersInWords(voice.language())
                        .lines(response)
                        .forEach(line -> facts.add("answer", line.question(), line.answer())));
        write(facts, id, voice, reading);
        history.of(id)
                .forEach(line ->
                        facts.add("history", voice.text("history." + line.happening()), voice.moment(line.at())));
        return facts.under(voice.moment(appointment.time().start()));
    }

    private static String coaching(CoachingTerms terms, Voice voice) {
        return voice.text("coaching.form." + terms.form()) + ", " + voice.text("coaching.paid." + terms.paid());
    }

    private static String delay(Appointment appointment) {
        int minutes = appointment.arrival().delayMinutes();
        return minutes == 0 ? "" : String.valueOf(minutes);
    }

    private void write(Facts facts, long id, Voice voice, Reading reading) {
        sessions.find(id)
                .flatMap(session -> session.absence())
                .ifPresent(absence -> facts.add("absence", voice.text("kept.absence." + absence)));
        Map<NoteLevel, Note> notes = sessions.notes(id);
        for (NoteLevel level : NoteLevel.values()) {
            String text = Optional.ofNullable(notes.get(level)).map(Note::text).orElse("");
            boolean hidden = level == NoteLevel.PRIVATE && reading == Reading.OWN && !text.isEmpty();
            facts.add("note" + level, hidden ? voice.text("kept.private") : text);
        }
        actions.of(id)
                .forEach(action -> facts.add("action", voice.text("kept.action." + action.owner()), action.text())
                        .date("actionDue", action.due())
                        .moment("actionDone", action.doneAt()));
    }

    /** What went to the person himself, or will; what it said is made anew of what stands above when it is sent. */
    Stream<Item> mails(Appointment appointment, Voice voice) {
        return outbox.about(appointment.getId()).stream()
                .filter(notice -> notice.addressee() == Addressee.VISITOR)
                .map(notice -> mail(notice, voice));
    }

    private static Item mail(Notice notice, Voice voice) {
        return new Facts(voice)
                .add("mailState", voice.text("outgoing.state." + notice.state()))
                .moment("mailSent", notice.sentAt())
                .add("mailAnswer", notice.lastError())
                .under(voice.text("outgoing.kind." + notice.kind()) + ", " + voice.moment(notice.createdAt()));
    }
}
