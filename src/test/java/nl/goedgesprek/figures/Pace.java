package nl.goedgesprek.figures;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Asks servers for pages at a steady pace, as strangers who never come back: without a cookie of any answer. */
final class Pace {

    private static final int SUCCESSFUL = 2;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final List<CompletableFuture<HttpResponse<Void>>> answers = new ArrayList<>();
    private int next;

    private Pace() {}

    /**
     * Returns when all have been answered.
     *
     * @param servers the pages of each, which are asked for in turns
     * @param perSecond how many pages each of them is asked for
     * @throws IllegalStateException when one is not answered with success
     */
    static void keep(List<List<URI>> servers, int perSecond, Duration time)
            throws InterruptedException, ExecutionException {
        Pace pace = new Pace();
        long ticks = perSecond * time.toSeconds();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        try {
            CompletableFuture<Void> over = new CompletableFuture<>();
            clock.scheduleAtFixedRate(
                    () -> {
                        pace.ask(servers);
                        if (pace.next == ticks) {
                            over.complete(null);
                        }
                    },
                    0,
                    TimeUnit.SECONDS.toNanos(1) / perSecond,
                    TimeUnit.NANOSECONDS);
            over.get();
        } finally {
            clock.shutdown();
            clock.awaitTermination(1, TimeUnit.MINUTES);
        }
        for (CompletableFuture<HttpResponse<Void>> answer : pace.answers) {
            int status = answer.get().statusCode();
            if (status / 100 != SUCCESSFUL) {
                throw new IllegalStateException(answer.get().uri() + " was answered with " + status);
            }
        }
    }

    private void ask(List<List<URI>> servers) {
        for (List<URI> pages : servers) {
            HttpRequest request =
                    HttpRequest.newBuilder(pages.get(next % pages.size())).build();
            answers.add(client.sendAsync(request, BodyHandlers.discarding()));
        }
        next++;
    }
}
