package nl.goedgesprek.clients.web;

import java.util.stream.Stream;
import nl.goedgesprek.platform.PostedForm;

/** What the coach did just before a page shows, as its address tells. */
enum Done {
    SAVED("bewaard"),
    MERGED("samengevoegd");

    private final String mark;

    Done(String mark) {
        this.mark = mark;
    }

    /** The address of a page that tells it. */
    String at(String page) {
        return page + '&' + mark;
    }

    /** In words; empty when nothing was done. */
    static String of(PostedForm form, ClientWords words) {
        return Stream.of(values())
                .filter(done -> form.has(done.mark))
                .map(done -> words.text("clients.done." + done))
                .findFirst()
                .orElse("");
    }
}
