package nl.goedgesprek.notices;

import nl.goedgesprek.agenda.Appointment;
import nl.goedgesprek.platform.Language;
import nl.goedgesprek.platform.Texts;

/** A letter about an appointment, whoever reads it: how it says with whom, where and when, in the reader's language. */
interface AppointmentLetter {

    Letterhead head();

    Appointment appointment();

    Language language();

    default String text(String key, Object... values) {
        return Texts.text(language(), key, values);
    }

    default MeetingWords meeting() {
        return new MeetingWords(appointment(), language());
    }

    default WhenWords when() {
        return new WhenWords(appointment(), head().zone(), language());
    }
}
