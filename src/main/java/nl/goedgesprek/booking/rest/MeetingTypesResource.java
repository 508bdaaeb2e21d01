package nl.goedgesprek.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.goedgesprek.agenda.AgendaService;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.PlaceCheck;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.booking.PlaceGuard;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Problem;
import nl.goedgesprek.platform.ProblemException;
import nl.goedgesprek.platform.RateLimited;
import nl.goedgesprek.platform.RateLimits;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.Venue;
import org.jspecify.annotations.Nullable;

/** Tells which conversations one can book, what is asked beforehand, and when the coach can be there. */
@Path("v1/meeting-types")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MeetingTypesResource {

    @Inject
    private PracticeService practice;

    @Inject
    private IntakeService intake;

    @Inject
    private AgendaService agenda;

    @Inject
    private PlaceCheck places;

    @Inject
    private PlaceGuard guard;

    @Inject
    private RecentSlots recent;

    @GET
    public List<MeetingTypeView> all(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        Offer offer = offer(accepted);
        return offer.types().stream()
                .map(type -> MeetingTypeView.of(type, offer))
                .toList();
    }

    @GET
    @Path("{slug}")
    public MeetingTypeView one(
            @PathParam("slug") String slug, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        MeetingType type = type(slug);
        QuestionnaireVersion asked = intake.newest(type.questionnaire()).orElseGet(QuestionnaireVersion::empty);
        return MeetingTypeView.of(type, asked, offer(accepted));
    }

    @GET
    @Path("{slug}/slots")
    @RateLimited(setting = "goedgesprek.limit.slots.per.minute", times = 120, period = "PT1M")
    public byte[] slots(
            @PathParam("slug") String slug,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("postcode") @Nullable String postcode,
            @QueryParam("houseNumber") @Nullable String houseNumber) {
        RecentSlots.Asking asking = recent.begin();
        MeetingType type = recent.type(asking, slug, () -> type(slug));
        DateRange dates = DateRange.of(from, to);
        PlaceEntry place = new PlaceEntry(postcode, houseNumber, null, null, null);
        Wish wish = wish(type, place);
        if (agenda.isTooFar(wish)) {
            throw new ProblemException(SlotProblem.tooFar());
        }
        RateLimits.refuseIfWaiting(guard.waitingTime(wish, dates.from(), dates.to()));
        return recent.answer(
                asking,
                new RecentSlots.Question(type.getId(), wish.place(), dates),
                () -> SlotsView.of(
                        agenda.freeSlots(wish(type(slug), place), dates.from(), dates.to()),
                        practice.practice().zone()));
    }

    private Offer offer(@Nullable String accepted) {
        return new Offer(practice.meetingTypes(), Language.accepted(accepted));
    }

    private MeetingType type(String slug) {
        return practice.meetingType(slug).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private Wish wish(MeetingType type, PlaceEntry place) {
        if (type.getVenue() != Venue.AT_CLIENT) {
            return new Wish(type, null, null);
        }
        try {
            return new Wish(type, places.vicinity(place), null);
        } catch (ViolationException wrong) {
            throw new ViolationException(wrong.violations().stream()
                    .map(MeetingTypesResource::ofQuery)
                    .toList());
        }
    }

    /** In the query a place's parts stand by themselves. */
    private static Violation ofQuery(Violation ofPlace) {
        return new Violation(ofPlace.field().replaceFirst("^place\\.", ""), ofPlace.message(), ofPlace.arguments());
    }
}
