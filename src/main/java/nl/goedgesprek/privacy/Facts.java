package nl.goedgesprek.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.SpokenTime;
import nl.goedgesprek.platform.Texts;
import nl.goedgesprek.privacy.Dossier.Fact;
import nl.goedgesprek.privacy.Dossier.Item;

/** Writes down what is known of one thing, in words; what is not known is left out. */
final class Facts {

    /** In which language and on which clock. */
    record Voice(Language language, ZoneId zone) {

        String text(String key, Object... arguments) {
            return Texts.text(language, key, arguments);
        }

        String moment(Instant moment) {
            return new SpokenTime(language).full(moment, zone);
        }

        String date(LocalDate date) {
            return new SpokenTime(language).date(date);
        }
    }

    private final Voice voice;
    private final List<Fact> facts = new ArrayList<>();

    Facts(Voice voice) {
        this.voice = voice;
    }

    /** Its label stands in the bundle by its name. */
    Facts add(String name, String value) {
        return add(name, voice.text("kept.fact." + name), value);
    }

    Facts add(String name, String label, String value) {
        if (!value.isEmpty()) {
            facts.add(new Fact(name, label, value));
        }
        return this;
    }

    Facts add(String name, Optional<String> value) {
        return add(name, value.orElse(""));
    }

    Facts moment(String name, Optional<Instant> value) {
        return add(name, value.map(voice::moment));
    }

    Facts date(String name, Optional<LocalDate> value) {
        return add(name, value.map(voice::date));
    }

    Item under(String heading) {
        return new Item(heading, facts);
    }
}
