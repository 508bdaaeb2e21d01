package nl.goedgesprek.clients;

import org.jspecify.annotations.Nullable;

/**
 * What the coach writes down of an organisation, already checked.
 *
 * @param website with its scheme, or none
 * @param notes what is good to know at its door, or none
 */
public record OrganisationFacts(
        String name, @Nullable String website, @Nullable String notes) {

    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_WEBSITE = 300;
    public static final int LONGEST_NOTES = 4000;
}
