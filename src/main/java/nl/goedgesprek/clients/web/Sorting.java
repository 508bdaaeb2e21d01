package nl.goedgesprek.clients.web;

import java.util.Set;
import java.util.stream.Stream;
import nl.goedgesprek.agenda.ClientOrder;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list stands, as its address tells: {@code volgorde=laatste}, or {@code volgorde=-laatste} when the
 * last comes first.
 *
 * @param by none when the coach chose none: what is most like what he typed comes first, or else the alphabet counts
 */
record Sorting(@Nullable ClientOrder by, boolean falling) {

    static final Sorting USUAL = new Sorting(null, false);

    private static final String BACK = "-";

    static Sorting read(PostedForm form, boolean people) {
        String asked = form.text("volgorde");
        boolean falling = asked.startsWith(BACK);
        String mark = falling ? asked.substring(BACK.length()) : asked;
        return Stream.of(ClientOrder.values())
                .filter(order -> mark(order).equals(mark) && !(people && order == ClientOrder.PEOPLE))
                .findFirst()
                .map(order -> new Sorting(order, falling))
                .orElse(USUAL);
    }

    private static String mark(ClientOrder order) {
        return switch (order) {
            case NAME -> "naam";
            case PEOPLE -> "mensen";
            case CITY -> "plaats";
            case CONVERSATIONS -> "gesprekken";
            case LAST -> "laatste";
            case NEXT -> "volgende";
        };
    }

    /** As it stands in the address; empty when the coach chose none. */
    String mark() {
        return by == null ? "" : (falling ? BACK : "") + mark(by);
    }

    /** The order that a press on a heading gives: the other way round when the list is in its order already. */
    Sorting pressed(ClientOrder order) {
        boolean mostFirst = Set.of(ClientOrder.PEOPLE, ClientOrder.CONVERSATIONS, ClientOrder.LAST)
                .contains(order);
        return new Sorting(order, by == order ? !falling : mostFirst);
    }

    /** How the column of an order tells it to who cannot see. */
    String of(ClientOrder order) {
        if (by != order) {
            return "none";
        }
        return falling ? "descending" : "ascending";
    }
}
