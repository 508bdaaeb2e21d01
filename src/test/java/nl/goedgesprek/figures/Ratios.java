package nl.goedgesprek.figures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.goedgesprek.support.ProductProcess;

/**
 * Measures how quick and how lean the product is, and prints it as a table. The machine must have nothing else to do, and
 * {@code wrk} must be there (Debian's package of that name).
 */
final class Ratios {

    private Ratios() {}

    /** The arguments are the figures that are wanted, or {@code all}. */
    public static void main(String[] arguments) throws Exception {
        Path home = ReadyMadeHome.of(Path.of("target/goed-gesprek"), Path.of("target/figures"));
        System.setProperty(ProductProcess.HOME_PROPERTY, home.toString());
        System.out.println("| what | ours | beside it | ratio | wanted |");
        System.out.println("| --- | --- | --- | --- | --- |");
        List<String> wanted = List.of(arguments);
        boolean whole = true;
        for (Figures figures : Figures.values()) {
            if (wanted.contains("all") || wanted.contains(figures.name().toLowerCase(Locale.ROOT))) {
                whole &= isMeasured(figures);
            }
        }
        System.exit(whole ? 0 : 1);
    }

    /** One that cannot be measured does not keep the others. */
    private static boolean isMeasured(Figures figures) {
        try {
            figures.measure();
            return true;
        } catch (Exception failed) {
            failed.printStackTrace();
            return false;
        }
    }

    /** One line of the table, of what should be at most so many times what is beside it. */
    static void atMost(double limit, String what, double ours, double beside, String unit) {
        print(what, ours, beside, unit, "at most " + limit, ours / beside <= limit);
    }

    /** The same of what should be at least so many times that. */
    static void atLeast(double limit, String what, double ours, double beside, String unit) {
        print(what, ours, beside, unit, "at least " + limit, ours / beside >= limit);
    }

    private static void print(String what, double ours, double beside, String unit, String wanted, boolean reached) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f %s | %.1f %s | %.2f | %s: %s |%n",
                what,
                ours,
                unit,
                beside,
                unit,
                ours / beside,
                wanted,
                reached ? "yes" : "no");
    }
}
