package nl.goedgesprek.booking.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.FollowUp;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.booking.TooLateException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.platform.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * What the buttons of an appointment's page do. Who pressed one that is behind, because the coach or another tab was
 * first, is shown how it is now.
 */
@RequestScoped
public class AppointmentDeeds {

    @Inject
    private Asked asked;

    @Inject
    private CurrentAppointment current;

    @Inject
    private ManageService manage;

    @Inject
    private BaseUrl base;

    private @Nullable String assistantLink;

    /** Does what the pressed button stands for; empty when the page is drawn at once. */
    Optional<String> perform() {
        try {
            return switch (asked.deed()) {
                case "akkoord" -> Optional.of(agree(asked.start().orElse(Instant.EPOCH)));
                case "assistent" -> {
                    give();
                    yield Optional.empty();
                }
                case "vervolg" -> {
                    answered().ifPresent(answer -> manage.followUp(current.code(), answer));
                    yield Optional.of(current.address());
                }
                default -> Optional.of(current.address());
            };
        } catch (ShareUsedUpException used) {
            return Optional.of(current.address() + '?' + BookDeeds.BUSY + "=1");
        } catch (TooLateException | AppointmentOverException | UnknownCodeException behind) {
            return Optional.of(current.otherwise());
        }
    }

    @Nullable
    String assistantLink() {
        return assistantLink;
    }

    private String agree(Instant shown) {
        Appointment appointment = manage.agree(current.code(), shown);
        boolean asShown = appointment.time().start().equals(shown);
        return asShown ? current.address() : current.otherwise();
    }

    /** It stands in no address and is kept nowhere, so it is shown in the answer itself. */
    private void give() {
        assistantLink = base.of(AppointmentPage.address(manage.giveToAssistant(current.code())));
    }

    private Optional<FollowUp> answered() {
        return Stream.of(FollowUp.values())
                .filter(answer -> answer.name().equals(asked.text("antwoord").orElse("")))
                .findFirst();
    }
}
