package nl.goedgesprek.clients;

import java.time.ZoneId;
import nl.goedgesprek.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is and how to reach him, already checked.
 *
 * @param name in any script
 * @param email one that can receive mail
 * @param phone in E.164, or none
 * @param zone of his own clock, when it is known and may differ from the practice's; or none
 * @param organisation the name of where he works, or none
 * @param jobTitle his role there, or none
 */
public record Contact(
        String name,
        String email,
        @Nullable String phone,
        Language language,
        @Nullable ZoneId zone,
        @Nullable String organisation,
        @Nullable String jobTitle) {}
