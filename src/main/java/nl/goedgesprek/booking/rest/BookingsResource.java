package nl.goedgesprek.booking.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.goedgesprek.agenda.Access;
import nl.goedgesprek.agenda.AppointmentOverException;
import nl.goedgesprek.agenda.SlotRefusedException;
import nl.goedgesprek.agenda.Wish;
import nl.goedgesprek.booking.Booking;
import nl.goedgesprek.booking.FairBooking;
import nl.goedgesprek.booking.ManageService;
import nl.goedgesprek.booking.PlaceGuard;
import nl.goedgesprek.booking.ShareUsedUpException;
import nl.goedgesprek.booking.TooLateException;
import nl.goedgesprek.booking.UnknownCodeException;
import nl.goedgesprek.calendars.Invitation;
import nl.goedgesprek.platform.BaseUrl;
import nl.goedgesprek.platform.JsonFields;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Problem;
import nl.goedgesprek.platform.ProblemException;
import nl.goedgesprek.platform.RateLimited;
import nl.goedgesprek.platform.RateLimits;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.scheduling.TimeRange;
import org.jspecify.annotations.Nullable;

/** Books a moment, and shows, moves and cancels a booking for who holds its code. */
@Path("v1/bookings")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BookingsResource {

    private static final String CALENDAR = "text/calendar;charset=UTF-8";

    @Inject
    private FairBooking bookings;

    @Inject
    private BookingReader reader;

    @Inject
    private PlaceGuard guard;

    @Inject
    private ManageService manage;

    @Inject
    private PracticeService practice;

    @Inject
    private BaseUrl base;

    @Inject
    private Clock clock;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RateLimited(setting = "goedgesprek.limit.bookings.per.hour", times = 20, period = "PT1H")
    public Response book(
            @Nullable JsonFields body,
            @HeaderParam("Idempotency-Key") @Nullable String onceKey,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        if (body == null) {
            throw new ProblemException(Problem.malformed());
        }
        BookingCall call = reader.read(body, onceKey, Language.accepted(accepted));
        BookingView answer = BookingView.of(book(call), zone(), base);
        return Response.created(URI.create(base.of("/api/v1/bookings/" + answer.code())))
                .entity(answer)
                .build();
    }

    @GET
    @Path("{code}")
    public AppointmentView one(@PathParam("code") String code) {
        return AppointmentView.of(access(code), zone(), clock.instant());
    }

    @GET
    @Path("{code}/invite.ics")
    @Produces(CALENDAR)
    public Response invitation(@PathParam("code") String code) {
        Invitation invitation = Invitation.of(access(code).appointment(), practice.practice());
        return Response.ok(invitation.published(clock.instant()), CALENDAR)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + Invitation.FILE_NAME + '"')
                .build();
    }

    /** Another moment, by the rules that list the free ones. */
    @POST
    @Path("{code}/move")
    @Consumes(MediaType.APPLICATION_JSON)
    public AppointmentView move(@PathParam("code") String code, @Nullable JsonFields body) {
        JsonFields fields = Optional.ofNullable(body).orElseThrow(() -> new ProblemException(Problem.malformed()));
        Instant start = MoveReader.start(fields);
        return changed(code, opened -> {
            refuseIfManyPlaces(opened, start);
            move(opened, start);
        });
    }

    /** Calls it off; again gives the same answer. */
    @POST
    @Path("{code}/cancel")
    public AppointmentView cancel(@PathParam("code") String code, @Nullable JsonFields body) {
        String reason = body == null ? null : MoveReader.reason(body);
        return changed(code, opened -> manage.cancel(opened, reason));
    }

    private AppointmentView changed(String code, Consumer<SecretCode> change) {
        try {
            change.accept(new SecretCode(code));
            return one(code);
        } catch (UnknownCodeException unknown) {
            throw new ProblemException(Problem.notFound());
        } catch (TooLateException late) {
            throw new ProblemException(tooLate());
        } catch (ShareUsedUpException used) {
            throw refusal(used);
        } catch (AppointmentOverException over) {
            throw new ProblemException(new Problem("cancelled", 409));
        }
    }

    private void move(SecretCode code, Instant start) {
        try {
            manage.move(code, start);
        } catch (SlotRefusedException refused) {
            throw new ProblemException(SlotProblem.of(refused, () -> alternatives(code, start), zone()));
        }
    }

    private void refuseIfManyPlaces(SecretCode code, Instant start) {
        manage.open(code)
                .map(access -> guard.waitingTime(Wish.toMove(access.appointment()), start))
                .ifPresent(RateLimits::refuseIfWaiting);
    }

    private List<TimeRange> alternatives(SecretCode code, Instant start) {
        return manage.open(code)
                .map(access -> guard.alternatives(Wish.toMove(access.appointment()), start))
                .orElse(List.of());
    }

    /** With the number to call instead, when the practice has one. */
    private Problem tooLate() {
        Map<String, JsonValue> phone = practice.practice()
                .phone()
                .map(number -> Map.<String, JsonValue>of("phone", Json.createValue(number)))
                .orElse(Map.of());
        return new Problem("too-late", 403, List.of(), phone);
    }

    private Booking book(BookingCall call) {
        try {
            return bookings.book(call.request());
        } catch (ShareUsedUpException used) {
            throw refusal(used);
        } catch (ViolationException wrong) {
            throw new ViolationException(call.asSent(wrong.violations()));
        } catch (SlotRefusedException refused) {
            throw new ProblemException(SlotProblem.of(refused, () -> guard.alternatives(call.request()), zone()));
        }
    }

    private static RuntimeException refusal(ShareUsedUpException used) {
        return used.waitingTime()
                .<RuntimeException>map(RateLimits::refusal)
                .orElseGet(() -> new ProblemException(new Problem("requests-open", 429)));
    }

    private Access access(String code) {
        return manage.open(new SecretCode(code)).orElseThrow(() -> new ProblemException(Problem.notFound()));
    }

    private ZoneId zone() {
        return practice.practice().zone();
    }
}
