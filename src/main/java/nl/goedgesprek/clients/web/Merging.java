package nl.goedgesprek.clients.web;

import java.util.List;
import java.util.Optional;
import nl.goedgesprek.clients.MergeService;

/** How two of a kind are made one. */
interface Merging {

    /** Of people or of organisations, as the texts' keys call them. */
    String kind();

    /** The page on which one of the kind stands, without its number. */
    String page();

    /** The page on which two are made one. */
    String mergePage();

    Optional<Side> find(long id);

    /** Some that may be the same as this one, when the coach has typed nothing yet. */
    List<Side> namesakes(long id);

    /** Some that are like what the coach types. */
    List<Side> like(String typed);

    /** What becomes of each fact. */
    List<Becoming> becoming(long kept, long gone);

    /** What moves to the one who stays and what follows from that, in sentences. */
    List<String> consequences(long kept, long gone);

    void merge(MergeService.Pair pair);
}
