package nl.goedgesprek.sealing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Table;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.ManagedType;
import jakarta.persistence.metamodel.Metamodel;
import jakarta.persistence.metamodel.SingularAttribute;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A column whose texts are sealed: one that an entity marks with {@link ConfidentialText}, or that holds copies of such.
 *
 * @param condition in SQL, what else holds for the rows that are meant; empty when all are
 */
record SealedColumn(String table, String name, String condition) {

    static Set<SealedColumn> of(Metamodel entities) {
        return entities.getEntities().stream()
                .flatMap(entity -> in(
                        entity, entity.getJavaType().getAnnotation(Table.class).name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<SealedColumn> in(ManagedType<?> type, String table) {
        return type.getAttributes().stream().flatMap(attribute -> in(attribute, table));
    }

    private static Stream<SealedColumn> in(Attribute<?, ?> attribute, String table) {
        if (attribute instanceof SingularAttribute<?, ?> single
                && single.getType() instanceof ManagedType<?> part
                && attribute.getPersistentAttributeType() == Attribute.PersistentAttributeType.EMBEDDED) {
            return in(part, table);
        }
        AnnotatedElement field = (AnnotatedElement) attribute.getJavaMember();
        Convert convert = field.getAnnotation(Convert.class);
        if (convert == null || convert.converter() != ConfidentialText.class) {
            return Stream.empty();
        }
        CollectionTable own = field.getAnnotation(CollectionTable.class);
        Column column = field.getAnnotation(Column.class);
        return Stream.of(new SealedColumn(
                own == null ? table : own.name(), column == null ? attribute.getName() : column.name(), ""));
    }
}
