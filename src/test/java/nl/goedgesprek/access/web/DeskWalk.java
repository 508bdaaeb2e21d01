package nl.goedgesprek.access.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.servlet.annotation.WebServlet;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.goedgesprek.platform.Circle;
import nl.goedgesprek.support.Visitor;
import org.jspecify.annotations.Nullable;

/** Goes past every page of the desk, by its file and by its addresses. */
final class DeskWalk {

    /** A number that nothing has. */
    private static final String NOBODY = "999999999";

    private static final List<Class<?>> OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.goedgesprek").stream()
                    .filter(found -> found.isAnnotatedWith(WebServlet.class) || found.isAnnotatedWith(Path.class))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    private static final Map<String, String> ABOUT_NOTHING = Map.of(
            "id", NOBODY, "client", NOBODY, "naam", NOBODY, "met", NOBODY, "version", "0", "do", "weg", "save", "");

    private DeskWalk() {}

    /** All pages that are there, by the names of their files. */
    static Set<String> pages() {
        return Arrays.stream(DeskPages.values())
                .flatMap(kind -> kind.files().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are not for everybody in a circle. */
    static Set<String> pagesNotFor(Circle circle) {
        return pages().stream()
                .filter(page -> DeskPages.of(page)
                        .filter(kind -> kind.circles().contains(circle)
                                || kind.circles().contains(Circle.DESK))
                        .isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those that are refused to somebody; what else becomes of a page, of nothing in particular, is no failure. */
    static Set<String> refused(Visitor somebody) {
        Map<String, Integer> answers = new TreeMap<>();
        pages().forEach(page -> answers.put(page, somebody.get(page).statusCode()));
        assertThat(answers.values())
                .allMatch(status -> Set.of(200, 302, 403, 404).contains(status));
        answers.values().removeIf(status -> status != 403);
        return answers.keySet();
    }

    /** Where something of the desk answers: pages, files, and what takes a form. */
    static Set<String> addresses() {
        return OURS.stream()
                .map(servlet -> servlet.getAnnotation(WebServlet.class))
                .filter(servlet -> servlet != null)
                .flatMap(servlet -> Stream.concat(Arrays.stream(servlet.value()), Arrays.stream(servlet.urlPatterns())))
                .filter(address -> address.startsWith("/admin"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the addresses that answer with a file. */
    static Set<String> files() {
        return addresses().stream()
                .filter(address -> address.matches(".*\\.(csv|json|pdf|xlsx)"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of the addresses that are refused to somebody who asks for them. */
    static Set<String> refusedAddresses(Visitor somebody) {
        return addresses().stream()
                .filter(address -> somebody.get(address).statusCode() == 403)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Those that are refused to somebody who sends a form there; what is merely to be read takes none from anybody, and
     * at one everybody may leave.
     */
    static Set<String> refusedForms(Visitor somebody) {
        return addresses().stream()
                .filter(address -> !address.equals(LogoutAddress.ADDRESS))
                .filter(address -> {
                    int status = send(somebody, address).statusCode();
                    assertThat(status).as(address).isLessThan(500);
                    return status == 403
                            || status == 405 && somebody.get(address).statusCode() == 403;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A form about something that there is not, with every button pressed that does most. */
    static HttpResponse<String> send(Visitor somebody, String address) {
        return somebody.post(somebody.at(address), ABOUT_NOTHING);
    }

    /** What programs can ask for: a verb and an address, with a code that is nobody's. */
    private static List<Call> resources() {
        List<Call> calls = new ArrayList<>();
        for (Class<?> resource : OURS) {
            if (resource.isAnnotationPresent(Path.class)) {
                for (Method method : resource.getDeclaredMethods()) {
                    String path = path(resource.getAnnotation(Path.class)) + path(method.getAnnotation(Path.class));
                    Arrays.stream(method.getAnnotations())
                            .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                            .filter(Objects::nonNull)
                            .map(verb -> new Call(verb.value(), "/api" + path.replaceAll("\\{[^}]*}", "x")))
                            .forEach(calls::add);
                }
            }
        }
        return calls;
    }

    /** What somebody is answered to each of them. */
    static Map<Call, Integer> answers(Visitor somebody) {
        return resources().stream()
                .distinct()
                .collect(Collectors.toMap(
                        call -> call,
                        call -> somebody.ask(call.verb(), call.path()).statusCode()));
    }

    record Call(String verb, String path) {}

    private static String path(@Nullable Path path) {
        return path == null ? "" : ('/' + path.value()).replace("//", "/");
    }
}
