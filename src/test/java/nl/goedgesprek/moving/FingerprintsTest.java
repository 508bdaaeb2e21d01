package nl.goedgesprek.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FingerprintsTest {

    private final Fingerprints sent = new Fingerprints();

    @Test
    void rows_are_the_same_in_whatever_order_they_come() {
        sent.add(List.of(1L, "Anouk"));
        sent.add(List.of(2L, "Bram"));

        assertThat(sent.take(List.of(2L, "Bram"))).isTrue();
        assertThat(sent.take(List.of(1L, "Anouk"))).isTrue();
        assertThat(sent.rows()).isZero();
    }

    @Test
    void a_row_that_was_sent_once_arrives_once() {
        sent.add(List.of(1L));

        assertThat(sent.take(List.of(1L))).isTrue();
        assertThat(sent.take(List.of(1L))).isFalse();
    }

    @Test
    void a_row_that_was_sent_twice_arrives_twice() {
        sent.add(List.of("vraag"));
        sent.add(List.of("vraag"));

        assertThat(sent.take(List.of("vraag"))).isTrue();
        assertThat(sent.rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "anouk", "Anouk ", "Anou\u006b\u0301"})
    void a_text_that_is_another_is_not_the_row_that_was_sent(String other) {
        sent.add(Arrays.asList("Anouk", null));

        assertThat(sent.take(Arrays.asList(other, null))).isFalse();
        assertThat(sent.take(Arrays.asList(null, "Anouk"))).isFalse();
        assertThat(sent.take(Arrays.asList("Anouk", null))).isTrue();
    }

    @Test
    void nothing_an_empty_text_and_a_number_of_another_size_differ() {
        sent.add(Arrays.asList((Object) null));
        sent.add(List.of(7));

        assertThat(sent.take(List.of(""))).isFalse();
        assertThat(sent.take(List.of(7L))).isFalse();
        assertThat(sent.take(List.of("7"))).isFalse();
    }
}
