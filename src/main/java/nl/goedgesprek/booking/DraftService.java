package nl.goedgesprek.booking;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.HeldMoment;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.intake.Answers;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;
import nl.goedgesprek.sealing.KeyRing;

/**
 * Keeps what a visitor chooses and types, step by step, so that nothing is lost when a session, a server or a tab
 * ends. Every call names the draft by the key that only the visitor's browser has; a key of no draft changes nothing.
 */
@Stateless
@Allowed(Circle.VISITORS)
public class DraftService {

    @Inject
    private BookingRepository repository;

    @Inject
    private AgendaService agenda;

    @Inject
    private PracticeService practice;

    @Inject
    private IntakeService intake;

    @Inject
    private KeyRing keys;

    @Inject
    private PlaceCheck places;

    @Inject
    private SuggestionCheck suggestions;

    @Inject
    private Clock clock;

    @Inject
    private Event<StepTaken> steps;

    /** Somebody sees the first step. Nothing is kept of him but that it happened. */
    public void see() {
        steps.fire(new StepTaken(BookingStep.CONVERSATION, StepTaken.Outcome.REACHED));
    }

    /** Begins a draft and tells its key, once. */
    public SecretCode open(Language language) {
        SecretCode key = SecretCode.random();
        begin(key, language);
        return key;
    }

    /** The same for a visitor who was counted when he saw the first step: with his draft he is not counted there again. */
    public SecretCode openSeen(Language language) {
        SecretCode key = SecretCode.random();
        begin(key, language).progress().reach(BookingStep.CONVERSATION);
        return key;
    }

    private Draft begin(SecretCode key, Language language) {
        Draft draft = new Draft(key, language, clock.instant());
        repository.add(draft);
        return draft;
    }

    /** Whether the key with this hash is of a draft; nothing of that is read. */
    public boolean isThere(String keyHash) {
        return repository.hasDraft(keyHash);
    }

    public Optional<Draft> find(SecretCode key) {
        return repository.draft(key.hash());
    }

    /** Chooses the conversation. Another one than before lets go of the moment. */
    public void choose(SecretCode key, MeetingType type) {
        change(key).ifPresent(draft -> {
            boolean other = !draft.meetingType().equals(Optional.of(type.getSlug()));
            draft.choose(type.getSlug());
            if (other && !wasShown(draft, type.questionnaire())) {
                draft.askAnew();
            }
            releaseUnlessPicked(draft);
            tell(draft.progress().reach(BookingStep.CONVERSATION));
            boolean visit = type.getVenue() == Venue.AT_CLIENT;
            tell(draft.progress().reach(visit ? BookingStep.PLACE : BookingStep.MOMENT));
        });
    }

    public void speak(SecretCode key, Language language) {
        change(key).ifPresent(draft -> draft.speak(language));
    }

    /** Keeps where the visitor is, right or wrong. Another place than before lets go of the moment. */
    public void locate(SecretCode key, PlaceEntry place) {
        change(key).ifPresent(draft -> {
            draft.locate(place);
            releaseUnlessPicked(draft);
            Progress progress = draft.progress();
            wish(draft)
                    .map(wish -> agenda.isTooFar(wish) ? progress.tooFar() : progress.reach(BookingStep.MOMENT))
                    .ifPresent(this::tell);
        });
    }

    /**
     * Picks a moment and holds it. Nothing happens when the conversation or the place is another by now, as when another tab
     * changed it: for that place nobody has asked yet whether he may know what is free.
     *
     * @param wanted what the draft stood for when that was asked
     * @throws SlotRefusedException when it is not free; the draft keeps what it had
     */
    public void pick(SecretCode key, Wish wanted, Instant start) {
        lockAgenda(key);
        change(key).ifPresent(draft -> {
            wish(draft).filter(wanted::isForTheSame).ifPresent(wish -> {
                agenda.hold(wish, start);
                draft.pick(start);
                tell(draft.progress().reach(afterMoment(draft)));
            });
        });
    }

    /**
     * Holds the picked moment for its full time again, also when it ran out meanwhile and nobody took it.
     *
     * @param wanted as in {@link #pick}
     * @throws SlotRefusedException when somebody did
     */
    public void extend(SecretCode key, Wish wanted) {
        lockAgenda(key);
        change(key).ifPresent(draft -> draft.start().ifPresent(start -> pick(key, wanted, start)));
    }

    /** Lets go of the moment and of nothing else. */
    public void letGo(SecretCode key) {
        change(key).ifPresent(draft -> {
            draft.letGo();
            agenda.release(draft.holder());
        });
    }

    /**
     * Keeps the moments of his own that the visitor typed, right or wrong. When they will do, he wants no free one any
     * more and lets go of his.
     *
     * @return what is wrong with them
     */
    public List<Violation> suggest(SecretCode key, List<MomentEntry> moments) {
        List<Violation> wrong = suggestions.violations(moments);
        change(key).ifPresent(draft -> {
            draft.suggest(moments);
            if (wrong.isEmpty()) {
                draft.letGo();
                agenda.release(draft.holder());
                tell(draft.progress().reach(afterMoment(draft)));
            }
        });
        return wrong;
    }

    /** Until when the draft's moment is held; empty when it has none or it ran out. */
    public Optional<HeldMoment> held(Draft draft) {
        return agenda.held(draft.holder());
    }

    /** Keeps the answers as typed, with the version of the questionnaire that was shown. */
    public void answer(SecretCode key, QuestionnaireVersion shown, Answers answers) {
        change(key).ifPresent(draft -> draft.answer(shown.getId(), answers));
    }

    /** The version of the questionnaire in which the visitor has answered so far; empty as long as he has not. */
    public Optional<QuestionnaireVersion> answered(Draft draft) {
        return draft.questionnaireVersion().flatMap(intake::version);
    }

    /** The visitor goes on to say who he is, with the questions answered or not. */
    public void leaveQuestions(SecretCode key) {
        change(key).ifPresent(draft -> tell(draft.progress().reach(BookingStep.YOU)));
    }

    /** Keeps who the visitor is, right or wrong. */
    public void introduce(SecretCode key, ContactEntry contact) {
        String address = address(contact);
        String mark = address.isEmpty() ? null : keys.mark(address);
        change(key).ifPresent(draft -> draft.introduce(contact, mark));
    }

    private static String address(ContactEntry contact) {
        return Typed.line(contact.email()).toLowerCase(Locale.ROOT);
    }

    /** Throws the draft away and lets go of its moment. */
    public void discard(SecretCode key) {
        discard(key.hash());
    }

    private void discard(String keyHash) {
        repository.lockDraft(keyHash).ifPresent(draft -> {
            agenda.release(draft.holder());
            repository.remove(draft);
        });
    }

    /** Throws away the drafts of whoever typed this mail address, with the moments that they hold. */
    public void discardOf(String email) {
        String address = email.toLowerCase(Locale.ROOT);
        repository.draftsMarked(keys.marks(address)).stream()
                .filter(draft -> address.equals(address(draft.contact())))
                .map(Draft::holder)
                .toList()
                .forEach(this::discard);
    }

    /** All by which the drafts of whoever typed this mail address can be marked, whenever it was. */
    @Allowed(Circle.SERVICES)
    public List<String> marksOf(String email) {
        return keys.marks(email.toLowerCase(Locale.ROOT));
    }

    /** Throws away the drafts with such a mark, with the moments that they hold. */
    @Allowed(Circle.SERVICES)
    public void discardMarked(Predicate<String> wanted) {
        List<String> marks = repository.marks().stream().filter(wanted).toList();
        repository.draftsMarked(marks.isEmpty() ? List.of("") : marks).stream()
                .filter(draft -> marksOf(address(draft.contact())).stream().anyMatch(wanted))
                .map(Draft::holder)
                .toList()
                .forEach(this::discard);
    }

    /** What the draft wants time for; empty as long as the conversation, or the place of a visit, is not known. */
    public Optional<Wish> wish(Draft draft) {
        Optional<MeetingType> type = draft.meetingType().flatMap(practice::meetingType);
        if (type.isEmpty()) {
            return Optional.empty();
        }
        boolean visit = type.get().getVenue() == Venue.AT_CLIENT;
        if (visit && !places.violations(draft.place()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Wish(type.get(), visit ? places.address(draft.place()) : null, draft.holder()));
    }

    /** Always before the draft, as booking does: who takes two locks in one order never waits in a circle. */
    private void lockAgenda(SecretCode key) {
        find(key)
                .flatMap(Draft::meetingType)
                .flatMap(practice::meetingType)
                .ifPresent(type -> agenda.lock(type.coach()));
    }

    private void tell(List<StepTaken> news) {
        news.forEach(steps::fire);
    }

    /** Who is asked nothing beforehand goes on at once to say who he is. */
    private BookingStep afterMoment(Draft draft) {
        boolean asked = answered(draft)
                .or(() -> draft.meetingType()
                        .flatMap(practice::meetingType)
                        .flatMap(type -> intake.newest(type.questionnaire())))
                .filter(version -> !version.questions().isEmpty())
                .isPresent();
        return asked ? BookingStep.INTAKE : BookingStep.YOU;
    }

    private boolean wasShown(Draft draft, String questionnaire) {
        return answered(draft).filter(shown -> shown.isOf(questionnaire)).isPresent();
    }

    private Optional<Draft> change(SecretCode key) {
        Optional<Draft> draft = repository.lockDraft(key.hash());
        draft.ifPresent(found -> found.touch(clock.instant()));
        return draft;
    }

    private void releaseUnlessPicked(Draft draft) {
        if (draft.start().isEmpty()) {
            agenda.release(draft.holder());
        }
    }
}
