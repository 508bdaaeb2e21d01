package nl.goedgesprek.figures;

/** What can be measured, by the name that is given on the command line. */
enum Figures {
    START(StartFigures::measure),
    MEMORY(MemoryFigures::measure),
    SLOTS(SlotFigures::measure),
    BOOKINGS(BookingFigures::measure);

    private final Measurement measurement;

    Figures(Measurement measurement) {
        this.measurement = measurement;
    }

    /** Takes minutes, and prints lines of the table. */
    interface Measurement {
        void take() throws Exception;
    }

    void measure() throws Exception {
        measurement.take();
    }
}
