package nl.goedgesprek.audit.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.goedgesprek.audit.Act;
import nl.goedgesprek.audit.AuditQuery;
import nl.goedgesprek.platform.PostedForm;
import org.jspecify.annotations.Nullable;

/**
 * What an address asks for; what it asks for that is not there is all.
 *
 * @param until the last day that counts
 */
record Search(
        @Nullable Act act,
        @Nullable Long account,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {

    static Search read(PostedForm form) {
        return new Search(
                Stream.of(Act.values())
                        .filter(act -> act.name().equals(form.text("wat")))
                        .findFirst()
                        .orElse(null),
                form.number("wie").orElse(null),
                date(form, "van"),
                date(form, "tot"));
    }

    /** Of years that every database can keep. */
    private static @Nullable LocalDate date(PostedForm form, String field) {
        return form.date(field)
                .filter(date -> date.getYear() >= 2000 && date.getYear() < 3000)
                .orElse(null);
    }

    AuditQuery query(ZoneId zone) {
        return new AuditQuery(act, account, begin(from, zone), begin(until == null ? null : until.plusDays(1), zone));
    }

    private static @Nullable Instant begin(@Nullable LocalDate date, ZoneId zone) {
        return date == null ? null : date.atStartOfDay(zone).toInstant();
    }

    /** As it stands in an address, without a question mark; empty when it asks for all. */
    String parameters() {
        List<String> all = new ArrayList<>();
        add(all, "wat", act);
        add(all, "wie", account);
        add(all, "van", from);
        add(all, "tot", until);
        return String.join("&", all);
    }

    private static void add(List<String> all, String name, @Nullable Object value) {
        if (value != null) {
            all.add(name + '=' + value);
        }
    }
}
