package nl.goedgesprek.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What Linux tells of a process. */
final class Resident {

    private static final String SIZE = "VmRSS:";
    private static final double KILOBYTES_PER_MEGABYTE = 1024;

    private Resident() {}

    /** In megabytes of 1,048,576 bytes. */
    static double megabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                .filter(line -> line.startsWith(SIZE))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / KILOBYTES_PER_MEGABYTE)
                .findFirst()
                .orElseThrow();
    }

    /** The options of a JVM that was started with {@code java <options> -jar}. */
    static List<String> flags(long pid) throws IOException {
        List<String> command = new ArrayList<>(Arrays.asList(
                Files.readString(Path.of("/proc/" + pid + "/cmdline")).split("\0")));
        return command.subList(1, command.indexOf("-jar"));
    }

    /** What lives in the heap of a JVM after it was cleaned, in kilobytes. */
    static long liveKilobytes(long pid) throws IOException {
        ask(pid, "GC.run");
        return ask(pid, "GC.heap_info").stream()
                .filter(line -> line.contains(" total "))
                .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
                .sum();
    }

    private static List<String> ask(long pid, String question) throws IOException {
        Process answer = new ProcessBuilder("jcmd", String.valueOf(pid), question).start();
        return answer.inputReader().lines().toList();
    }
}
