package nl.goedgesprek.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code wrk} found when it asked again and again.
 *
 * @param perSecond answers
 * @param medianMs in milliseconds
 * @param slowestMs which 99 of 100 answers did not exceed, in milliseconds
 */
record Wrk(double perSecond, double medianMs, double slowestMs) {

    private static final Pattern NUMBER = Pattern.compile("([0-9.]+)(us|ms|s)");

    /** Asks for the next house of the same street each time, so that no answer is told twice. */
    private static final String NEXT_DOOR = """
            local door = 0
            request = function()
              door = door + 1
              return wrk.format("GET", wrk.path .. "&houseNumber=" .. door)
            end
            """;

    /** @throws IllegalStateException when an answer was an error, for errors are quick */
    static Wrk of(String address, int connections, int seconds) throws IOException {
        return run(List.of("-c" + connections, "-d" + seconds + "s", address));
    }

    /** The same of an address to which a house number is added, another each time. */
    static Wrk ofEachDoor(String address, int connections, int seconds) throws IOException {
        Path script = Files.writeString(Files.createTempFile(Path.of("target"), "doors", ".lua"), NEXT_DOOR);
        return run(List.of("-c" + connections, "-d" + seconds + "s", "-s" + script, address));
    }

    private static Wrk run(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t1", "--latency"));
        command.addAll(arguments);
        Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = wrk.inputReader().lines().map(String::strip).toList();
        if (lines.stream().anyMatch(line -> line.startsWith("Non-2xx") || line.startsWith("Socket errors"))) {
            throw new IllegalStateException(String.join("\n", lines));
        }
        return new Wrk(
                Double.parseDouble(after(lines, "Requests/sec:")),
                milliseconds(after(lines, "50%")),
                milliseconds(after(lines, "99%")));
    }

    private static String after(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .findFirst()
                .map(line -> line.substring(name.length()).strip())
                .orElseThrow(() -> new IllegalStateException(String.join("\n", lines)));
    }

    private static double milliseconds(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            throw new IllegalStateException(text);
        }
        double factor = switch (number.group(2)) {
            case "us" -> 0.001;
            case "ms" -> 1;
            default -> 1000;
        };
        return Double.parseDouble(number.group(1)) * factor;
    }
}
