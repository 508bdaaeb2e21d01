package nl.goedgesprek.platform;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPathTest {

    @ParameterizedTest
    @CsvSource({
        "/admin/login, /admin/login",
        "//admin/login, /admin/login",
        "/\\evil.example, /evil.example",
        "///x//y, /x//y"
    })
    void it_leads_to_no_other_host(String asked, String shown) {
        assertThat(ShownPath.of(request(asked, Map.of()))).isEqualTo(shown);
    }

    @Test
    void it_is_what_was_asked_for_when_another_page_is_drawn_in_its_place() {
        assertThat(ShownPath.of(request("/login.xhtml", Map.of(RequestDispatcher.FORWARD_REQUEST_URI, "/admin/login"))))
                .isEqualTo("/admin/login");
        assertThat(ShownPath.of(request(
                        "/failure.xhtml",
                        Map.of(
                                RequestDispatcher.FORWARD_REQUEST_URI,
                                "/b.xhtml",
                                RequestDispatcher.ERROR_REQUEST_URI,
                                "//nergens"))))
                .isEqualTo("/nergens");
    }

    private static HttpServletRequest request(String path, Map<String, String> attributes) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ShownPathTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) ->
                        method.getName().equals("getRequestURI") ? path : attributes.get(String.valueOf(arguments[0])));
    }
}
