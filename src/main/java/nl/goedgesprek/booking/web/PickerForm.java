package nl.goedgesprek.booking.web;

import java.util.List;

/**
 * Where the buttons of a picker of moments lead.
 *
 * @param method by which a moment is chosen: {@code post} when that changes something, else {@code get}
 * @param deed what choosing a moment does; empty when it only shows
 * @param fields what each form sends along
 */
public record PickerForm(String action, String method, String deed, List<Field> fields) {

    /** Something that a form sends along unseen. */
    public record Field(String name, String value) {}
}
