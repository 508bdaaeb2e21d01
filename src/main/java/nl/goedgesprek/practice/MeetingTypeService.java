package nl.goedgesprek.practice;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Allowed;
import nl.goedgesprek.platform.BilingualText;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.scheduling.Venue;

/**
 * Where the coach decides which kinds of conversation he holds and on which terms. What is agreed already stands as it
 * is, and keeps the name of its kind when that is not offered any more.
 */
@Stateless
@Allowed(Circle.COACHES)
public class MeetingTypeService {

    @Inject
    private PracticeRepository repository;

    @Inject
    private CurrentCoach currentCoach;

    @Inject
    private Clock clock;

    /** All, in the coach's order; what visitors cannot pick last. */
    public List<MeetingType> all(Coach coach) {
        currentCoach.requireOwn(coach);
        return repository.kinds(coach);
    }

    /** Empty when it was thrown away, or is another coach's and somebody sits at the desk. */
    public Optional<MeetingType> find(long id) {
        return repository.kind(id).filter(type -> !currentCoach.isKeptFrom(type.coach()));
    }

    /**
     * Holds it on other terms from now on. Who gives it another slug has seen to it that nobody knows the one before.
     *
     * @param version of the kind that was seen when this was decided
     * @throws SettingsChangedException when it was changed or thrown away meanwhile
     * @throws SlugTakenException when another kind has this slug
     * @throws IllegalArgumentException when they are the terms of one that is held elsewhere, or another coach's
     */
    public void decide(MeetingType seen, MeetingTypeSettings settings, int version) {
        String slug = settings.terms().slug();
        if (!slug.equals(seen.getSlug())) {
            repository.holdPractice();
        }
        MeetingType type = repository.lockedMeetingType(seen.getId()).orElseThrow(SettingsChangedException::new);
        currentCoach.requireOwn(type.coach());
        if (type.version() != version) {
            throw new SettingsChangedException();
        }
        if (!slug.equals(type.getSlug()) && isTaken(slug)) {
            throw new SlugTakenException(slug);
        }
        type.decide(settings);
    }

    /** Begins a kind on the terms that are usual for where it is held; it asks nothing beforehand. */
    public MeetingType begin(Coach coach, BilingualText title, Venue venue) {
        return begin(coach, title, PracticeDefaults.example(venue).asking(MeetingTypeSettings.ASKS_NOTHING));
    }

    /**
     * Begins a kind on the terms of an example, with a slug of its own. Visitors cannot pick it yet, so that the coach can
     * think about it first.
     */
    public MeetingType begin(Coach coach, BilingualText title, MeetingTypeSettings example) {
        currentCoach.requireOwn(coach);
        repository.holdPractice();
        Coach locked = repository.heldCoach(coach.getId());
        String slug = Slug.free(title.in(Language.NL), this::isTaken);
        int last = repository.kinds(locked).stream()
                .mapToInt(MeetingType::sortOrder)
                .max()
                .orElse(0);
        MeetingType begun = new MeetingType(locked, last + 1, example.called(title, slug));
        begun.retire(clock.instant());
        repository.add(begun);
        repository.flush();
        return begun;
    }

    /** Visitors can pick it from now on, as the last one. */
    public void offer(long id) {
        change(id).filter(type -> !type.isOffered()).ifPresent(type -> {
            type.offer();
            List<MeetingType> order = new ArrayList<>(repository.meetingTypes(type.coach()));
            order.remove(type);
            order.add(type);
            number(order);
        });
    }

    /** Visitors cannot pick it any more. */
    public void retire(long id) {
        change(id).filter(MeetingType::isOffered).ifPresent(type -> type.retire(clock.instant()));
    }

    /** Stands one place earlier or later among those that visitors can pick; the first and the last stay where they are. */
    public void shift(long id, int places) {
        change(id).filter(MeetingType::isOffered).ifPresent(type -> {
            List<MeetingType> order = new ArrayList<>(repository.meetingTypes(type.coach()));
            int from = order.indexOf(type);
            int to = from + places;
            if (to >= 0 && to < order.size()) {
                Collections.swap(order, from, to);
                number(order);
            }
        });
    }

    private static void number(List<MeetingType> order) {
        for (int place = 0; place < order.size(); place++) {
            order.get(place).placeAt(place);
        }
    }

    /** Throws it away; who does has seen to it that nobody booked it or is about to. */
    @Allowed(Circle.SERVICES)
    public void remove(MeetingType seen) {
        change(seen.getId()).ifPresent(repository::remove);
    }

    private boolean isTaken(String slug) {
        return repository.kind(slug).isPresent();
    }

    /** As nobody else can change any kind of this coach until this transaction has ended. */
    private Optional<MeetingType> change(long id) {
        Optional<MeetingType> found = find(id);
        found.ifPresent(type -> repository.heldCoach(type.coach().getId()));
        return found;
    }
}
