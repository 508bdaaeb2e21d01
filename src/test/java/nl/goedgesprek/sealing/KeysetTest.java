package nl.goedgesprek.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class KeysetTest {

    private static final List<String> TEXTS =
            List.of("", "Ik ben erin gerold.", "«één» ½ 🚲 مرحبا", "sealed:not really", "x".repeat(20_000));

    private final Keyset keys = Keyset.random();

    @Test
    void what_was_sealed_is_opened_to_the_letter() {
        for (String text : TEXTS) {
            assertThat(keys.open(keys.seal(text))).isEqualTo(text);
        }
    }

    @Test
    void a_sealed_text_shows_nothing_of_it() {
        assertThat(keys.seal("dood paard"))
                .startsWith(Keyset.MARK)
                .doesNotContain("dood")
                .doesNotContain("paard");
    }

    @Test
    void the_same_text_never_looks_the_same() {
        assertThat(keys.seal("8")).isNotEqualTo(keys.seal("8"));
    }

    @Test
    void a_text_is_found_by_its_mark_also_after_a_renewal_and_by_nobody_without_the_keys() {
        String mark = keys.marks("noor@example.com").get(0);
        Keyset renewed = keys.renewed();
        assertThat(keys.marks("noor@example.com")).containsExactly(mark);
        assertThat(mark).matches("[0-9a-f]{64}");
        assertThat(keys.marks("nora@example.com")).doesNotContain(mark);
        assertThat(renewed.marks("noor@example.com")).hasSize(2).endsWith(mark);
        assertThat(Keyset.random().marks("noor@example.com")).doesNotContain(mark);
        assertThat(Keyset.parse(renewed.json()).marks("noor@example.com")).isEqualTo(renewed.marks("noor@example.com"));
    }

    @Test
    void what_was_sealed_densely_is_opened_to_the_letter_and_takes_less_room() {
        String text = "Γνῶθι σαυτόν. ".repeat(1_500);
        String dense = keys.sealDensely(text);
        assertThat(keys.open(dense)).isEqualTo(text);
        assertThat(dense).startsWith(Keyset.MARK).hasSizeLessThan(text.length() / 2);
        assertThat(keys.isUpToDate(dense)).isTrue();
    }

    @Test
    void nothing_that_was_sealed_is_not_up_to_date() {
        assertThat(keys.isUpToDate(keys.seal(""))).isFalse();
        assertThat(keys.isUpToDate(keys.seal("."))).isTrue();
    }

    @Test
    void another_key_opens_nothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Keyset.random().open(keys.seal("8")));
    }

    @Test
    void what_was_changed_is_not_opened() {
        String sealed = keys.seal("een gesprek");
        for (int at = Keyset.MARK.length(); at < sealed.length(); at++) {
            // Of the last letter the lowest bits stand for nothing, so others are changed.
            char other = sealed.charAt(at) == 'A' ? 'Q' : 'A';
            String changed = sealed.substring(0, at) + other + sealed.substring(at + 1);
            assertThat(keys.opens(changed)).as(changed).isFalse();
        }
    }

    @Test
    void a_renewed_set_opens_what_the_one_before_sealed_and_seals_with_another_key() {
        String before = keys.seal("een gesprek");
        Keyset renewed = keys.renewed();
        assertThat(renewed.open(before)).isEqualTo("een gesprek");
        assertThat(renewed.isUpToDate(before)).isFalse();
        assertThat(renewed.isUpToDate(renewed.seal("een gesprek"))).isTrue();
        assertThat(keys.opens(renewed.seal("een gesprek"))).isFalse();
    }

    @Test
    void a_text_from_before_there_were_keys_is_not_up_to_date() {
        assertThat(keys.isUpToDate("een gesprek")).isFalse();
        assertThat(keys.isUpToDate("")).isTrue();
    }

    @Test
    void what_was_written_down_is_the_same_set() {
        assertThat(Keyset.parse(keys.json()).open(keys.seal("een gesprek"))).isEqualTo("een gesprek");
    }

    @Test
    void what_is_no_keyset_is_refused() {
        for (String json : List.of("", "{}", "[]", "{\"primaryKeyId\":1,\"key\":[]}", "sleutel")) {
            assertThatIllegalArgumentException().isThrownBy(() -> Keyset.parse(json));
        }
    }

    @Test
    void its_name_tells_no_key() {
        assertThat(keys.toString()).isEqualTo("Keyset[1 keys]");
    }

    @Test
    void the_longest_text_fits_in_the_width_that_is_told() {
        for (String letter : List.of("a", "é", "語", "🚲".substring(0, 2))) {
            String text = letter.repeat(8000 / letter.length());
            assertThat(keys.seal(text).length()).as(letter).isLessThanOrEqualTo(KeyRing.widthOf(8000));
        }
    }
}
