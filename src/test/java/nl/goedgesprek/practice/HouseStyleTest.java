package nl.goedgesprek.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleTest {

    @Test
    void black_on_white_is_read_best_and_white_on_white_not_at_all() {
        assertThat(Colour.BLACK.contrast(Colour.WHITE)).isEqualTo(21.0, within(0.001));
        assertThat(Colour.WHITE.contrast(Colour.WHITE)).isEqualTo(1.0);
    }

    @Test
    void the_contrast_of_the_grey_on_the_border_is_as_wcag_says() {
        assertThat(Colour.of("#767676").contrast(Colour.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(Colour.WHITE.contrast(Colour.of("#777777"))).isEqualTo(4.48, within(0.005));
    }

    @Test
    void the_products_own_colours_can_be_read() {
        assertThat(HouseStyle.contrast(HouseStyle.USUAL.main())).isGreaterThanOrEqualTo(HouseStyle.LEAST_CONTRAST);
        assertThat(HouseStyle.contrast(Colour.of("#767676"))).isLessThan(HouseStyle.LEAST_CONTRAST);
    }

    @Test
    void a_colour_is_written_as_it_was_read() {
        assertThat(Colour.parse(" #1F5a4A ")).map(Colour::css).contains("#1f5a4a");
        assertThat(Colour.parse("0a0b0c")).map(Colour::css).contains("#0a0b0c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "#fff", "green", "#1f5a4a;", "#1f5a4g", "#1f5a4a00", "url(x)", "-1f5a4"})
    void what_is_no_colour_is_none(String typed) {
        assertThat(Colour.parse(typed)).isEmpty();
    }

    @Test
    void the_style_sheet_gives_both_colours_with_what_is_mixed_from_them() {
        String css = new HouseStyle(Colour.of("#000064"), Colour.of("#640000")).css();

        assertThat(css)
                .isEqualTo(":root { --green: #000064; --green-deep: #000046; --green-mist: #e0e0ec;"
                        + " --terra: #640000; --terra-mist: #ece0e0; }\n");
    }
}
