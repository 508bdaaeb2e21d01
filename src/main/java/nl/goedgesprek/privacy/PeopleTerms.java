package nl.goedgesprek.privacy;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.practice.Practice;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.privacy.ConversationTerms.Passing;
import nl.goedgesprek.privacy.Going.Sort;
import nl.goedgesprek.privacy.PeopleRepository.Known;
import nl.goedgesprek.privacy.PeopleRepository.Part;

/**
 * Knows when people go by themselves: so many months after the last conversation or programme with them, or, who never had
 * one, after he was written down. Who is corrected meanwhile is kept as long again; who is in a programme that goes on, is
 * kept. A conversation that led to nothing keeps him no longer than it is kept itself. Nobody goes before the day from which
 * these terms hold.
 */
@Dependent
class PeopleTerms {

    @Inject
    private PeopleRepository people;

    @Inject
    private ConversationTerms conversations;

    @Inject
    private PracticeService practices;

    /** Who goes on a day or before, on the practice's calendar. */
    List<Going> until(LocalDate last) {
        Practice practice = practices.practice();
        Optional<LocalDate> from = firstDay().filter(day -> !day.isAfter(last));
        if (from.isEmpty()) {
            return List.of();
        }
        int shortest = Math.min(practice.clientMonths(), practice.contactMonths());
        Instant end = last.plusDays(1)
                .minusMonths(shortest)
                .atStartOfDay(practice.zone())
                .toInstant();
        Map<Long, Instant> met = people.conversations();
        Map<Long, Instant> colleagues = people.conversationsAt();
        List<Passing> passing = conversations.passing(people.cameToNothing());
        Map<Long, LocalDate> own =
                lastBy(passing, appointment -> Optional.of(appointment.person().getId()));
        Map<Long, LocalDate> theirs = lastBy(
                passing, appointment -> appointment.person().organisation().map(Organisation::getId));
        Set<Long> busy = people.busyOrganisations();
        Map<Long, List<Part>> parts = Stream.concat(people.clients().stream(), people.sponsors().stream())
                .collect(groupingBy(Part::person));
        return people.before(end).stream()
                .filter(known -> met.containsKey(known.id())
                        || parts.containsKey(known.id())
                        || known.organisation() == null
                        || !busy.contains(known.organisation()))
                .flatMap(known -> day(
                        practice,
                        known,
                        new Met(
                                Optional.ofNullable(met.get(known.id())),
                                Optional.ofNullable(known.organisation()).map(colleagues::get),
                                Optional.ofNullable(own.get(known.id())),
                                Optional.ofNullable(known.organisation()).map(theirs::get)),
                        parts.getOrDefault(known.id(), List.of()))
                        .map(day -> new Going(later(day, from.get()), Sort.SILENT, known.id(), known.name()))
                        .stream())
                .filter(going -> !going.on().isAfter(last))
                .toList();
    }

    /** The last day of each, of those that are anybody's. */
    private static Map<Long, LocalDate> lastBy(List<Passing> passing, Function<Appointment, Optional<Long>> whose) {
        return passing.stream()
                .filter(one -> whose.apply(one.appointment()).isPresent())
                .collect(toMap(one -> whose.apply(one.appointment()).orElseThrow(), Passing::on, PeopleTerms::later));
    }

    /**
     * Who goes on a day or before with a conversation that led to nothing, as all that he had did: with the last of them, by
     * his number. Whosoever it is, for he is everybody's.
     */
    Map<Long, Passing> takenAlong(LocalDate last) {
        Map<Long, Instant> met = people.conversations();
        Map<Long, Passing> lasts = conversations.passing(people.cameToNothing()).stream()
                .filter(one -> !met.containsKey(one.appointment().person().getId()))
                .collect(toMap(
                        one -> one.appointment().person().getId(),
                        Function.identity(),
                        (one, next) -> one.on().isAfter(next.on()) ? one : next));
        return lasts.entrySet().stream()
                .filter(one -> !one.getValue().on().isAfter(last))
                .filter(one -> !one.getValue().appointment().person().isLeaving())
                .filter(one -> !conversations.leavesHim(one.getValue().appointment()))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The first day on which somebody can go; empty as long as nobody was told of it. */
    Optional<LocalDate> firstDay() {
        Practice practice = practices.practice();
        return practice.peopleFrom().map(from -> LocalDate.ofInstant(from, practice.zone()));
    }

    /** Whether it is somebody's day, or was. */
    boolean isOver(long person, LocalDate today) {
        return until(today).stream().anyMatch(going -> going.id() == person);
    }

    /**
     * When somebody was met for the last time, and when somebody of where he works was: who pays for conversations, or
     * arranges them, has none himself. And until when what led to nothing with them is kept.
     */
    private record Met(
            Optional<Instant> himself,
            Optional<Instant> colleague,
            Optional<LocalDate> inVain,
            Optional<LocalDate> colleagueInVain) {

        Optional<Instant> last(boolean isClient) {
            return isClient ? himself : colleague;
        }

        Stream<LocalDate> inVain(boolean isClient) {
            return Stream.concat(inVain.stream(), isClient ? Stream.empty() : colleagueInVain.stream());
        }
    }

    /** Empty for who is in a programme that goes on. */
    private static Optional<LocalDate> day(Practice practice, Known known, Met met, List<Part> parts) {
        if (parts.stream().anyMatch(part -> part.endedOn() == null)) {
            return Optional.empty();
        }
        boolean isClient = met.himself().isPresent() || !parts.isEmpty();
        int months = isClient ? practice.clientMonths() : practice.contactMonths();
        Stream<LocalDate> moments = Stream.concat(Stream.of(known.rightAt()), met.last(isClient).stream())
                .map(moment -> LocalDate.ofInstant(moment, practice.zone()).plusMonths(months));
        Stream<LocalDate> programmes = parts.stream().flatMap(part -> day(practice, part).stream());
        return Stream.of(moments, programmes, met.inVain(isClient))
                .flatMap(Function.identity())
                .max(Comparator.naturalOrder());
    }

    /** What was written is not erased with him before its own term is over. */
    private static Optional<LocalDate> day(Practice practice, Part part) {
        int records = Optional.ofNullable(part.recordMonths()).orElse(practice.recordMonths());
        return Optional.ofNullable(part.endedOn())
                .map(ended -> ended.plusMonths(Math.max(practice.clientMonths(), records)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
