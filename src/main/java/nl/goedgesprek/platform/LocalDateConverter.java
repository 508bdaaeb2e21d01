package nl.goedgesprek.platform;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Keeps every local date as its ISO text, which sorts as dates do and means the same in every zone. */
@Converter(autoApply = true)
public class LocalDateConverter implements AttributeConverter<@Nullable LocalDate, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public @Nullable LocalDate convertToEntityAttribute(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
