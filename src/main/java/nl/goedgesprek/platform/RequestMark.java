package nl.goedgesprek.platform;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * By what the request is known that this thread answers: a short number that stands in the answer, on the page that tells
 * of a failure and in every line of the log. The log learns it from the thread's name, which the server's log can read
 * and which shows in a thread dump as well.
 */
public final class RequestMark {

    /** The header in which it comes and goes. */
    public static final String HEADER = "X-Request-Id";

    /** Name of the request's attribute that has the number, for pages. */
    static final String ATTRIBUTE = "requestId";

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9._-]{6,64}");
    private static final int DIGITS = 10;
    private static final int BITS = 5;
    private static final ThreadLocal<@Nullable RequestMark> NOW = new ThreadLocal<>();

    private final String number;
    private final Channel channel;
    private final String thread;

    private RequestMark(String number, Channel channel, String thread) {
        this.number = number;
        this.channel = channel;
        this.thread = thread;
    }

    /** What somebody else gave it, if that can be a number, or else a new one. Nothing rests on its being unique. */
    static String number(@Nullable String given) {
        return given != null && NUMBER.matcher(given).matches() ? given : random();
    }

    private static String random() {
        long bits = ThreadLocalRandom.current().nextLong() >>> Long.SIZE - DIGITS * BITS;
        String digits = Long.toString(bits, 1 << BITS);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    /** From now on this thread answers this request. */
    static void begin(String number, Channel channel) {
        end();
        Thread here = Thread.currentThread();
        NOW.set(new RequestMark(number, channel, here.getName()));
        here.setName(here.getName() + " [" + number + ']');
    }

    /** The request was answered, whatever it was that answered it. */
    static void end() {
        RequestMark now = NOW.get();
        if (now != null) {
            Thread.currentThread().setName(now.thread);
            NOW.remove();
        }
    }

    /** The number of the request that this thread answers; empty when a clock or the start set it going. */
    static Optional<String> current() {
        return Optional.ofNullable(NOW.get()).map(now -> now.number);
    }

    /** By which way came what this thread does. */
    public static Channel channel() {
        RequestMark now = NOW.get();
        return now == null ? Channel.CLOCK : now.channel;
    }
}
