package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.booking.Draft;
import nl.goedgesprek.booking.DraftService;
import nl.goedgesprek.booking.DraftShare;
import nl.goedgesprek.booking.HoldShare;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;

/** What the buttons of the booking page do. Each answers with the address at which the visitor goes on. */
@RequestScoped
public class BookDeeds {

    static final String WRONG = "fout";
    static final String GONE = "weg";
    static final String BUSY = "vol";

    /** What the page's script sends when a visitor sees the first step, and adds to what he does next. */
    private static final String SEEN = "gezien";

    @Inject
    private Asked asked;

    @Inject
    private CurrentDraft current;

    @Inject
    private DraftService drafts;

    @Inject
    private PracticeService practice;

    @Inject
    private IntakeStep intake;

    @Inject
    private YouStep you;

    @Inject
    private MomentStep moment;

    @Inject
    private Reader reader;

    @Inject
    private DraftCookie cookie;

    @Inject
    private HoldShare share;

    @Inject
    private DraftShare draftShare;

    /** Does what the pressed button stands for; empty when the page stays as it is. */
    Optional<String> perform() {
        if (asked.deed().equals(SEEN)) {
            drafts.see();
            return Optional.empty();
        }
        if (asked.deed().equals("kies")) {
            return Optional.of(choose());
        }
        Optional<SecretCode> key = current.key();
        if (key.isEmpty()) {
            return asked.deed().equals("bewaar") ? Optional.empty() : Optional.of("/");
        }
        Retry.onConflict(() -> drafts.speak(key.get(), reader.getLanguage()));
        return perform(key.get());
    }

    /** The step that comes before one, for this conversation. */
    Step before(Step step) {
        return switch (step) {
            case CONVERSATION, PLACE -> Step.CONVERSATION;
            case MOMENT -> current.isVisit() ? Step.PLACE : Step.CONVERSATION;
            case INTAKE -> Step.MOMENT;
            case YOU -> intake.isTaken() ? Step.INTAKE : Step.MOMENT;
        };
    }

    /** The step that comes after the moment, for this conversation. */
    Step afterMoment() {
        return intake.isTaken() ? Step.INTAKE : Step.YOU;
    }

    private Optional<String> perform(SecretCode key) {
        return switch (asked.deed()) {
            case "plek" -> Optional.of(locate(key));
            case "houd" -> Optional.of(pick(key));
            case "voorstel" -> Optional.of(suggest(key));
            case "verleng" -> Optional.of(extend(key));
            case "bewaar" -> {
                save(key);
                yield Optional.empty();
            }
            case "terug" -> {
                save(key);
                yield Optional.of(
                        at(before(asked.step().orElse(Step.CONVERSATION))).toString());
            }
            case "overslaan" -> {
                save(key);
                Retry.onConflict(() -> drafts.leaveQuestions(key));
                yield Optional.of(at(Step.YOU).toString());
            }
            case "vooraf" -> {
                save(key);
                yield Optional.of(intake.next(key).toString());
            }
            case "boek" -> {
                save(key);
                yield Optional.of(you.book(key));
            }
            case "opnieuw" -> {
                Retry.onConflict(() -> drafts.discard(key));
                share.release(key);
                cookie.forget();
                yield Optional.of("/");
            }
            default -> Optional.of(BookAddress.of(key, current.firstOpen()).toString());
        };
    }

    private String choose() {
        Optional<MeetingType> type = asked.text("gesprek").flatMap(practice::meetingType);
        if (type.isEmpty()) {
            return at(Step.CONVERSATION).toString();
        }
        Optional<SecretCode> draft = current.key().or(() -> draftShare.within(this::open));
        if (draft.isEmpty()) {
            return at(Step.CONVERSATION).with(BUSY, "1").toString();
        }
        SecretCode key = draft.get();
        Retry.onConflict(() -> drafts.choose(key, type.get()));
        cookie.remember(key);
        boolean visit = type.get().getVenue() == Venue.AT_CLIENT;
        return BookAddress.of(key, visit ? Step.PLACE : Step.MOMENT).toString();
    }

    private SecretCode open() {
        return asked.has(SEEN) ? drafts.openSeen(reader.getLanguage()) : drafts.open(reader.getLanguage());
    }

    private String locate(SecretCode key) {
        Retry.onConflict(() -> drafts.locate(key, asked.place()));
        Draft located = drafts.find(key).orElseThrow();
        boolean usable = drafts.wish(located).isPresent();
        BookAddress next = BookAddress.of(key, usable ? Step.MOMENT : Step.PLACE);
        return (usable ? next : next.with(WRONG, "1")).toString();
    }

    private String pick(SecretCode key) {
        Optional<Instant> start =
                asked.start().filter(moment::isPlannable).filter(chosen -> !moment.isWithheld(chosen));
        if (start.isPresent() && !share.take(key)) {
            return at(Step.MOMENT).with(BUSY, "1").toString();
        }
        try {
            moment.wish()
                    .ifPresent(wanted ->
                            Retry.onConflict(() -> start.ifPresent(chosen -> drafts.pick(key, wanted, chosen))));
            BookAddress here = at(Step.MOMENT);
            return start.map(moment::dateOf)
                    .map(day -> here.with("dag", day.toString()))
                    .orElse(here.with(GONE, "1"))
                    .toString();
        } catch (SlotRefusedException taken) {
            return at(Step.MOMENT)
                    .with(GONE, "1")
                    .with("dag", moment.dateOf(start.orElseThrow()).toString())
                    .toString();
        }
    }

    private String suggest(SecretCode key) {
        boolean wrong = !Retry.onConflict(() -> drafts.suggest(key, asked.suggestions()))
                .isEmpty();
        return wrong
                ? at(Step.MOMENT).with(WRONG, "1").toString()
                : at(afterMoment()).toString();
    }

    private String extend(SecretCode key) {
        save(key);
        if (moment.start().filter(moment::isWithheld).isPresent()) {
            return gone(key);
        }
        if (!share.take(key)) {
            return at(asked.step().orElse(Step.MOMENT)).with(BUSY, "1").toString();
        }
        try {
            moment.wish().ifPresent(wanted -> Retry.onConflict(() -> drafts.extend(key, wanted)));
            return at(asked.step().orElse(Step.MOMENT)).toString();
        } catch (SlotRefusedException taken) {
            return gone(key);
        }
    }

    private String gone(SecretCode key) {
        Retry.onConflict(() -> drafts.letGo(key));
        return at(Step.MOMENT).with(GONE, "1").toString();
    }

    /** Keeps what stands in the fields of this step, right or wrong. */
    private void save(SecretCode key) {
        switch (asked.step().orElse(Step.CONVERSATION)) {
            case INTAKE -> intake.save(key);
            case YOU -> you.save(key);
            default -> {}
        }
    }

    private BookAddress at(Step step) {
        return BookAddress.of(current.key().orElse(null), step);
    }
}
