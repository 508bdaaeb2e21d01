package nl.goedgesprek.booking.web;

import java.util.Map;
import nl.goedgesprek.support.ProductProcess;

/** The product as a visitor's browser meets it, with nothing configured. */
final class PublicSite {

    private PublicSite() {}

    /** Where it runs, without a slash at the end. */
    static String address() {
        return ProductProcess.shared(Map.of()).address("").toString();
    }
}
