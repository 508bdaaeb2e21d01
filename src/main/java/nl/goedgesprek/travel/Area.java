package nl.goedgesprek.travel;

/**
 * Where a postcode lies.
 *
 * @param latitude degrees north, WGS84
 * @param longitude degrees east, WGS84
 * @param placeName what the town or village is called
 */
public record Area(String name, double latitude, double longitude, String placeName) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Kilometres to another area as the crow flies, by the haversine formula on the mean earth radius. */
    double kilometresTo(Area other) {
        double north = Math.toRadians(latitude);
        double otherNorth = Math.toRadians(other.latitude);
        double up = Math.sin((otherNorth - north) / 2);
        double across = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        double half = up * up + Math.cos(north) * Math.cos(otherNorth) * across * across;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(half));
    }
}
