package nl.goedgesprek.coaching.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.goedgesprek.clients.Organisation;
import nl.goedgesprek.clients.Person;
import nl.goedgesprek.coaching.Programme;
import nl.goedgesprek.coaching.ProgrammeLine;

/** Makes rows of programmes. */
@Dependent
class ProgrammeRows {

    @Inject
    private CoachingWords words;

    List<ProgrammeRow> of(List<ProgrammeLine> lines) {
        return lines.stream().map(this::row).toList();
    }

    private ProgrammeRow row(ProgrammeLine line) {
        Programme programme = line.programme();
        return new ProgrammeRow(
                programme.getId(),
                programme.client().getName(),
                programme.client().organisation().map(Organisation::getName).orElse(""),
                programme.sponsor().map(Person::getName).orElse(""),
                words.held(line.progress()),
                words.planned(line.progress()),
                line.progress().nextStart().map(words::date).orElse(""),
                words.date(programme.start()),
                programme
                        .endedOn()
                        .map(date -> words.text("programme.ended", words.date(date)))
                        .orElse(""));
    }
}
