package nl.goedgesprek.practice;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;

/** Lets coaches begin and end; how each is found on the public pages, he says himself. */
@Stateless
@Allowed(Circle.OWNER)
public class CoachService {

    @Inject
    private PracticeRepository repository;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    @Inject
    private Event<CoachAdded> additions;

    /**
     * Lets somebody begin, whom visitors can book at once. What he shares with the one he is like, each changes for himself
     * from then on.
     *
     * @throws ViolationException when another has the same slug; the field is {@code slug}
     * @throws IllegalStateException when it is not the owner who says so
     */
    public Coach add(NewCoach wanted) {
        currentCoach.requireOwner();
        repository.lockedPractice();
        refuseTaken(wanted.slug(), 0);
        Coach coach = new Coach(wanted.slug(), wanted.name(), wanted.base(), wanted.limits());
        repository.add(coach);
        repository.flush();
        Coach like =
                wanted.like() == null ? null : repository.coach(wanted.like()).orElseThrow();
        if (like == null) {
            begin(coach, PracticeDefaults.practice());
        } else {
            begin(coach, like);
        }
        additions.fire(new CoachAdded(coach));
        return coach;
    }

    private void begin(Coach coach, PracticeFile usual) {
        usual.openHours()
                .forEach((day, hours) -> hours.forEach(each -> repository.add(new OpenInterval(coach, day, each))));
        offer(coach, usual.meetingTypes(), "");
    }

    private void begin(Coach coach, Coach like) {
        repository
                .weeklyHours(like)
                .forEach(hours -> repository.add(new OpenInterval(coach, hours.weekday(), hours.interval())));
        List<MeetingType> kinds = repository.meetingTypes(like);
        List<MeetingType> own =
                offer(coach, kinds.stream().map(MeetingType::settings).toList(), like.getSlug());
        for (int i = 0; i < own.size(); i++) {
            own.get(i).remind(Math.toIntExact(kinds.get(i).reminder().toHours()));
        }
    }

    /** @param whose the slug of whom these are; empty when they are nobody's */
    private List<MeetingType> offer(Coach coach, List<MeetingTypeSettings> kinds, String whose) {
        List<MeetingType> own = new ArrayList<>();
        for (MeetingTypeSettings kind : kinds) {
            String slug = Slug.ofKind(kind.terms().slug(), whose, coach.getSlug(), this::isTaken);
            MeetingType type = new MeetingType(coach, own.size(), kind.called(kind.title(), slug));
            repository.add(type);
            own.add(type);
        }
        return own;
    }

    private boolean isTaken(String kind) {
        return repository.kind(kind).isPresent();
    }

    /**
     * Lets nobody book a coach any more; what was agreed stands. Again changes nothing.
     *
     * @throws IllegalArgumentException when it is the owner himself, for whom else would restore him
     */
    public void end(long coachId) {
        currentCoach.requireOwner();
        Coach coach = repository.lockedCoach(coachId);
        if (currentCoach.is(coach)) {
            throw new IllegalArgumentException("coach " + coachId + " is the owner");
        }
        coach.end(clock.instant());
    }

    /** Lets visitors book a coach again. */
    public void restore(long coachId) {
        currentCoach.requireOwner();
        repository.lockedCoach(coachId).restore();
    }

    /**
     * Shows who sits at the desk like this where visitors choose with whom.
     *
     * @throws ViolationException when another has the same slug; the field is {@code slug}
     */
    @Allowed(Circle.COACHES)
    public void show(CoachPage page) {
        repository.lockedPractice();
        Coach coach = repository.lockedCoach(currentCoach.get().getId());
        refuseTaken(page.slug(), coach.getId());
        coach.appear(page);
    }

    private void refuseTaken(String slug, long coachId) {
        if (repository.coach(slug).filter(other -> other.getId() != coachId).isPresent()) {
            throw new ViolationException(List.of(new Violation("slug", "coaches.violation.slugTaken")));
        }
    }
}
