package nl.goedgesprek.platform;

import jakarta.inject.Inject;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

/** Hears of every entity that is written; {@code orm.xml} says so for all of them. */
public class ChangeListener {

    @Inject
    private Changes changes;

    @PostPersist
    @PostUpdate
    @PostRemove
    void note(Object entity) {
        changes.note();
    }
}
