package nl.goedgesprek.clients;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total on all pages
 * @param cut whether there is more than these pages show, for too much is like what was typed
 */
public record Found<T>(List<T> rows, long total, boolean cut) {

    public Found {
        rows = List.copyOf(rows);
    }
}
