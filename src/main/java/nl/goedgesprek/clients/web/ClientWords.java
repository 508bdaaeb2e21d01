package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.platform.Moments;
import nl.goedgesprek.platform.Reader;
import nl.goedgesprek.practice.PracticeService;
import org.jspecify.annotations.Nullable;

/** Says of people and their conversations what the coach wants to know, on the clock of the practice. */
@Dependent
class ClientWords {

    @Inject
    private Reader reader;

    @Inject
    private Moments moments;

    @Inject
    private PracticeService practice;

    @Inject
    private Clock clock;

    String text(String key, Object... arguments) {
        return reader.text(key, arguments);
    }

    Reader reader() {
        return reader;
    }

    /** {@code donderdag 10 december 2026}. */
    String date(Instant moment) {
        return moments.date(moment, practice.practice().zone());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), practice.practice().zone());
    }

    /** On the practice's calendar; empty when there is none. */
    Optional<LocalDate> day(@Nullable Instant moment) {
        return Optional.ofNullable(moment)
                .map(known -> LocalDate.ofInstant(known, practice.practice().zone()));
    }

    /** The same, or nothing when there is none. */
    String dateOrNothing(@Nullable Instant moment) {
        return moment == null ? "" : date(moment);
    }

    /** {@code donderdag 10 december 2026, 10:30}. */
    String moment(Instant moment) {
        return moments.full(moment, practice.practice().zone());
    }

    /** {@code cliënt, factuur}. */
    String roles(Person person) {
        return person.roles().stream().map(role -> text("clients.role." + role)).collect(Collectors.joining(", "));
    }

    /** {@code Directeur, Van Dam Techniek}: what he does and where, as far as that is known. */
    String work(Person person) {
        return Stream.of(person.jobTitle(), person.organisation().map(Organisation::getName))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
