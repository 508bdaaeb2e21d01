package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private static final Routes ROUTES = new Routes(List.of("/afspraak/*", "/resources/*"));

    @ParameterizedTest
    @CsvSource({
        "/afspraak/EenGeheimeCode, /afspraak/*",
        "/afspraak/EenGeheimeCode/verzetten, /afspraak/*",
        "/afspraak, /*",
        "/resources/css/public.css, /resources/*",
        "/jan.jansen@example.nl, /*"
    })
    void of_an_address_only_that_is_told_in_which_no_code_can_stand(String path, String told) {
        assertThat(ROUTES.folder(path)).isEqualTo(told);
    }
}
