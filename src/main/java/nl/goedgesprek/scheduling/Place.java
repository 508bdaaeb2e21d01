package nl.goedgesprek.scheduling;

/**
 * Somewhere to drive to. Two places are the same when both parts are.
 *
 * @param area what a travel model knows of it, such as a postcode's area
 * @param door what tells two addresses in one area apart
 */
public record Place(String area, String door) {

    /** A place that is an area of its own, by its name. */
    public static Place named(String name) {
        return new Place(name, "");
    }
}
