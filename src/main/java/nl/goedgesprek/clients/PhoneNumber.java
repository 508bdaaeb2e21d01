package nl.goedgesprek.clients;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;

/**
 * A phone number that can be called.
 *
 * @param e164 such as {@code +31612345678}
 */
public record PhoneNumber(String e164) {

    private static final int LONGEST_INPUT = 40;

    /**
     * Reads what somebody typed, such as {@code 06 12345678} or {@code +31(0)6…}; empty when no such number exists.
     *
     * @param region the ISO code of the country in which a number without a country code is meant
     */
    public static Optional<PhoneNumber> parse(String typed, String region) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        if (typed.isBlank() || typed.length() > LONGEST_INPUT) {
            return Optional.empty();
        }
        try {
            var number = numbers.parse(typed, region);
            return numbers.isValidNumber(number)
                    ? Optional.of(new PhoneNumber(numbers.format(number, PhoneNumberFormat.E164)))
                    : Optional.empty();
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** As one reads it aloud: {@code +31 6 12345678}. */
    public static String international(String e164) {
        PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
        try {
            return numbers.format(numbers.parse(e164, null), PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException none) {
            return e164;
        }
    }
}
