package nl.goedgesprek.clients.web;

import jakarta.enterprise.context.Dependent;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.practice.PracticeWords;

/** Says of people and their conversations what the coach wants to know. */
@Dependent
class ClientWords extends PracticeWords {

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
