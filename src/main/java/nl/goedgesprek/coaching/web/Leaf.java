package nl.goedgesprek.coaching.web;

import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is shown, and which come before and after.
 *
 * @param number from 1
 * @param rows how many rows all pages have
 * @param size how many one page has
 */
record Leaf(int number, long rows, int size) {

    private static final int LAST = 99_999;

    /** Which page its address asks for. */
    static int asked(PostedForm form) {
        return form.number("blad")
                .filter(page -> page > 0 && page <= LAST)
                .map(Math::toIntExact)
                .orElse(1);
    }

    long all() {
        return (rows + size - 1) / size;
    }

    /** The address of the page before; null when there is none. */
    @Nullable
    String previous(String list) {
        return number == 1 ? null : list + (number == 2 ? "" : "&blad=" + (number - 1));
    }

    /** The address of the page after; null when there is none. */
    @Nullable
    String next(String list) {
        return number >= all() ? null : list + "&blad=" + (number + 1);
    }
}
