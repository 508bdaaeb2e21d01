package nl.goedgesprek.calendars;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Fetches the calendars of others from wherever on the Internet they are, and trusts nobody there. */
@Dependent
class CalendarFetcher {

    private static final int MOST_OCTETS = 5 * 1024 * 1024;
    private static final int MOST_REDIRECTS = 3;
    private static final Duration LONGEST = Duration.ofSeconds(25);
    private static final Set<Integer> LEADING_ON = Set.of(301, 302, 303, 307, 308);
    private static final Set<Integer> NOTHING_THERE = Set.of(401, 403, 404, 410);

    private final AddressGuard guard;
    private final Duration longest;

    /** Hangs up on who takes too long. */
    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ScheduledExecutorService timer;

    @Inject
    @SuppressWarnings("NullAway.Init")
    CalendarFetcher(
            @ConfigProperty(name = "goedgesprek.calendars.private.addresses", defaultValue = "false")
                    boolean insideToo) {
        this.guard = new AddressGuard(InetAddress::getAllByName, insideToo);
        this.longest = LONGEST;
    }

    CalendarFetcher(AddressGuard guard, Duration longest, ScheduledExecutorService timer) {
        this.guard = guard;
        this.longest = longest;
        this.timer = timer;
    }

    /**
     * What stands at an address, or where that leads on to.
     *
     * @param known by which the server knows again what was fetched before
     * @throws UnreadableCalendarException when there is nothing to read, or it may not be read
     */
    Fetched fetch(CalendarAddress address, Fetched.Tag known) {
        long end = System.nanoTime() + longest.toNanos();
        CalendarAddress at = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Step step = step(at, known, end);
            if (step.fetched() != null) {
                return step.fetched();
            }
            at = at.leadingTo(step.location());
        }
        throw new UnreadableCalendarException(CalendarTrouble.ENDLESS);
    }

    /** Either what was fetched, or where to go on. */
    private record Step(@Nullable Fetched fetched, String location) {}

    private Step step(CalendarAddress at, Fetched.Tag known, long end) {
        try (CalendarLine line = CalendarLine.open(at, guard.addresses(at))) {
            ScheduledFuture<?> hangUp = timer.schedule(line::close, end - System.nanoTime(), TimeUnit.NANOSECONDS);
            try {
                return step(line.ask(known), known);
            } finally {
                hangUp.cancel(false);
            }
        } catch (IOException broken) {
            boolean late = System.nanoTime() >= end;
            throw new UnreadableCalendarException(late ? CalendarTrouble.SLOW : troubleOf(broken));
        }
    }

    private static Step step(HttpAnswer answer, Fetched.Tag known) throws IOException {
        if (LEADING_ON.contains(answer.status())) {
            return new Step(
                    null,
                    answer.header("location")
                            .orElseThrow(() -> new UnreadableCalendarException(CalendarTrouble.FAILED)));
        }
        if (answer.status() == 304 && !known.equals(Fetched.Tag.NONE)) {
            return new Step(new Fetched(null, known), "");
        }
        if (answer.status() != 200) {
            boolean gone = NOTHING_THERE.contains(answer.status());
            throw new UnreadableCalendarException(gone ? CalendarTrouble.GONE : CalendarTrouble.FAILED);
        }
        String content = new String(answer.content(MOST_OCTETS), StandardCharsets.UTF_8);
        Fetched.Tag tag = new Fetched.Tag(
                answer.header("etag").orElse(null),
                answer.header("last-modified").orElse(null));
        return new Step(new Fetched(content, tag), "");
    }

    private static CalendarTrouble troubleOf(IOException broken) {
        if (broken instanceof SSLException) {
            return CalendarTrouble.UNTRUSTED;
        }
        if (broken instanceof SocketTimeoutException) {
            return CalendarTrouble.SLOW;
        }
        return broken instanceof EOFException || broken instanceof ZipException
                ? CalendarTrouble.FAILED
                : CalendarTrouble.UNREACHABLE;
    }
}
