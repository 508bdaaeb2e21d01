package nl.goedgesprek.coaching;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * The one way of every confidential text of coaching into the database and back: goals, notes, actions. Kept as it is
 * for now; in which form it is kept is decided here alone.
 */
@Converter
public class ConfidentialText implements AttributeConverter<String, String> {

    @Override
    public String convertToDatabaseColumn(String text) {
        return text;
    }

    @Override
    public String convertToEntityAttribute(String kept) {
        return kept;
    }
}
