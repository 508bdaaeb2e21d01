package nl.goedgesprek.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.goedgesprek.platform.ActingWithin;

/** Lets several do something at the same moment, each in a thread of its own. */
public final class AtOnce {

    private AtOnce() {}

    /** What each returned, in order. None begins before all can; what one throws comes out of here. */
    public static <T> List<T> call(List<? extends Callable<? extends T>> deeds) throws Exception {
        CyclicBarrier together = new CyclicBarrier(deeds.size());
        ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
        try {
            List<Future<T>> begun = new ArrayList<>();
            for (Callable<? extends T> deed : deeds) {
                begun.add(threads.submit(() -> {
                    together.await();
                    return ActingWithin.call(deed);
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> result : begun) {
                results.add(result.get());
            }
            return results;
        } catch (ExecutionException failed) {
            throw new ExecutionException(told(failed), failed.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    /** With all that led to it, for on the way out of the server the causes of a failure are lost. */
    private static String told(Throwable failed) {
        StringWriter text = new StringWriter();
        failed.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
