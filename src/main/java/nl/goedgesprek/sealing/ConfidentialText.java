package nl.goedgesprek.sealing;

import jakarta.inject.Inject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/**
 * The one way of every confidential text into the database and back. A column must be wide enough for the sealed form:
 * {@link KeyRing#widthOf}. Such a column cannot be searched or sorted by what it holds, only whether that is empty.
 */
@Converter
public class ConfidentialText implements AttributeConverter<@Nullable String, @Nullable String> {

    @Inject
    private KeyRing keys;

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable String text) {
        return text == null ? null : keys.seal(text);
    }

    @Override
    public @Nullable String convertToEntityAttribute(@Nullable String kept) {
        return kept == null ? null : keys.open(kept);
    }
}
