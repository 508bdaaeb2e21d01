package nl.goedgesprek.sealing;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;

@Dependent
class SealedColumnRepository {

    @PersistenceContext
    private EntityManager entities;

    Set<SealedColumn> all() {
        return SealedColumn.of(entities.getMetamodel());
    }
}
