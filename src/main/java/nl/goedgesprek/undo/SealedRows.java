package nl.goedgesprek.undo;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import nl.goedgesprek.sealing.SealedCopies;

/** Sees to it that what is kept to be put back is sealed anew as its own tables are. */
@Dependent
class SealedRows {

    private static final String COPIES =
            "column_name = '%2$s' and kept_row_id in (select id from kept_row where row_table = '%1$s')";

    void tell(@Observes SealedCopies copies) {
        copies.add("kept_value", "value_before", COPIES);
        copies.add("kept_value", "value_after", COPIES);
    }
}
