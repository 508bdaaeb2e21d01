package nl.goedgesprek.booking.rest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.goedgesprek.booking.BookingRequest;
import nl.goedgesprek.booking.BookingService;
import nl.goedgesprek.booking.ContactCheck;
import nl.goedgesprek.booking.ContactEntry;
import nl.goedgesprek.booking.PlaceEntry;
import nl.goedgesprek.intake.IntakeService;
import nl.goedgesprek.intake.QuestionnaireVersion;
import nl.goedgesprek.platform.JsonFields;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Problem;
import nl.goedgesprek.platform.ProblemException;
import nl.goedgesprek.platform.SecretCode;
import nl.goedgesprek.platform.Violation;
import nl.goedgesprek.platform.ViolationException;
import nl.goedgesprek.practice.MeetingType;
import nl.goedgesprek.practice.PracticeService;
import nl.goedgesprek.sealing.KeyRing;
import org.jspecify.annotations.Nullable;

/** Reads the body of a booking, and refuses it with all that is wrong at once. */
@Dependent
class BookingReader {

    private static final Pattern ONCE_KEY = Pattern.compile("[!-~]{1,200}");

    @Inject
    private PracticeService practice;

    @Inject
    private IntakeService intake;

    @Inject
    private BookingService bookings;

    @Inject
    private KeyRing keys;

    /**
     * The booking that a body asks for; all is well with it but perhaps the moment.
     *
     * @param accepted the language of who does not name one
     * @throws ViolationException when a field is wrong or unknown
     * @throws ProblemException when the key is none
     */
    BookingCall read(JsonFields body, @Nullable String onceKey, Language accepted) {
        Optional<MeetingType> type = required(body, "meetingType", practice::meetingType, "violation.meetingType");
        Optional<Instant> start = required(body, "start", Moment::parse, "violation.moment");
        PlaceEntry place = body.object("place").map(EntryReader::place).orElse(PlaceEntry.EMPTY);
        ContactEntry contact = EntryReader.contact(body);
        Language language = body.parsed("language", BookingReader::language, "violation.language")
                .orElse(accepted);
        boolean privacyAccepted = body.flag("privacyAccepted").orElse(false);
        QuestionnaireVersion version =
                type.map(MeetingType::questionnaire).flatMap(intake::newest).orElseGet(QuestionnaireVersion::empty);
        AnswersReader answers = new AnswersReader(version.questions()).read(body);
        body.refuseOthers();
        if (type.isEmpty()) {
            throw refusal(body, ContactCheck.violations(contact));
        }
        BookingCall call = new BookingCall(
                new BookingRequest(
                        type.get(),
                        start.orElse(Instant.EPOCH),
                        List.of(),
                        place,
                        contact,
                        version,
                        answers.answers(),
                        language,
                        privacyAccepted,
                        onceKey(onceKey, contact),
                        null),
                answers.paths());
        if (!body.violations().isEmpty()) {
            throw refusal(body, call.asSent(bookings.violations(call.request())));
        }
        return call;
    }

    private static <T> Optional<T> required(
            JsonFields body, String name, Function<String, Optional<T>> parser, String message) {
        if (body.value(name).isEmpty()) {
            return body.refuse(name, "violation.required");
        }
        return body.parsed(name, parser, message);
    }

    private static Optional<Language> language(String tag) {
        return Stream.of(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /**
     * The sender's key counts for his mail address only, so that a stranger who happens to send the same key does not
     * get somebody else's booking for an answer. It may be short: with a key of ours before it, who reads the database
     * cannot try what it is. After that was renewed, what is sent again is new.
     */
    private @Nullable SecretCode onceKey(@Nullable String header, ContactEntry contact) {
        if (header == null) {
            return null;
        }
        if (!ONCE_KEY.matcher(header).matches()) {
            throw new ProblemException(new Problem("bad-idempotency-key", 400));
        }
        String email = Optional.ofNullable(contact.email()).orElse("");
        return new SecretCode(keys.mark(header + ' ' + email.strip().toLowerCase(Locale.ROOT)));
    }

    /** All that is wrong, for each field what was found first: its form before its meaning. */
    private static ViolationException refusal(JsonFields body, List<Violation> meanings) {
        Map<String, Violation> byField = new LinkedHashMap<>();
        Stream.concat(body.violations().stream(), meanings.stream())
                .forEach(wrong -> byField.putIfAbsent(wrong.field(), wrong));
        return new ViolationException(new ArrayList<>(byField.values()));
    }
}
