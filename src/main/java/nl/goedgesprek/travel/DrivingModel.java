package nl.goedgesprek.travel;

/**
 * Driving without a map: the road is longer than the crow's flight, most so nearby, and one drives faster the farther
 * one goes. Fitted to published distances and times between Dutch cities; see {@code driving-model.md}.
 */
final class DrivingModel {

    /** Doors in one area are on average about this far apart by the crow: half of what a Dutch area measures across. */
    private static final double WITHIN_AREA_KM = 0.7;

    private DrivingModel() {}

    /** Kilometres by road between two areas, or between two doors of one. */
    static double roadKilometres(Area from, Area to) {
        double crow = Math.max(WITHIN_AREA_KM, from.kilometresTo(to));
        return 1.25 * crow + 0.20 * crow * Math.exp(-crow / 12);
    }

    /** Minutes of driving so many kilometres on an empty road. */
    static double freeFlowMinutes(double roadKilometres) {
        return 0.60 * roadKilometres + 12 * (1 - Math.exp(-roadKilometres / 6));
    }
}
