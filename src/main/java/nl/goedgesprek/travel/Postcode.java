package nl.goedgesprek.travel;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.goedgesprek.scheduling.Place;

/**
 * A postcode that is right in form; whether it exists is for {@link PostcodeTable} to say.
 *
 * @param country {@code NL} or {@code BE}
 * @param code {@code 3511 AB}, or {@code 3511} for all of that area; in Belgium {@code 1000}
 */
public record Postcode(String country, String code) {

    private static final Pattern DUTCH = Pattern.compile("(?:NL)?([1-9]\\d{3})((?!S[ADS])[A-Z]{2})?");
    private static final Pattern BELGIAN = Pattern.compile("(?:BE?)([1-9]\\d{3})");

    /**
     * Reads what somebody typed; spaces, dashes and case do not matter. Four digits alone are a Dutch area, for Belgian
     * ones begin with {@code B} or {@code BE}. The letters SA, SD and SS are never given out.
     */
    public static Optional<Postcode> parse(String typed) {
        String bare = typed.replaceAll("[\\p{Z}\\s.-]", "").toUpperCase(Locale.ROOT);
        Matcher dutch = DUTCH.matcher(bare);
        if (dutch.matches()) {
            String letters = dutch.group(2);
            return Optional.of(new Postcode("NL", letters == null ? dutch.group(1) : dutch.group(1) + ' ' + letters));
        }
        Matcher belgian = BELGIAN.matcher(bare);
        return belgian.matches() ? Optional.of(new Postcode("BE", belgian.group(1))) : Optional.empty();
    }

    /** The area for the rules of scheduling: {@code NL-3511}. */
    public String area() {
        return country + '-' + code.substring(0, 4);
    }

    /** An address with this postcode, for the rules of scheduling. */
    public Place place(String door) {
        return new Place(area(), (code.substring(4) + ' ' + door).strip());
    }
}
