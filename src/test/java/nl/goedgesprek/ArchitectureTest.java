package nl.goedgesprek;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ejb.Schedule;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.servlet.annotation.WebFilter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.goedgesprek.platform.Acting;
import nl.goedgesprek.platform.Actor;
import nl.goedgesprek.platform.Guard;
import nl.goedgesprek.platform.VisitorFilter;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The drawing of the house in the README, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "nl.goedgesprek.";

    /** Who may know whom: a feature's own classes, its web and rest apart, may use the root of these. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("scheduling", List.of()),
            Map.entry("platform", List.of()),
            Map.entry("launcher", List.of()),
            Map.entry("moving", List.of("platform")),
            Map.entry("backup", List.of("practice", "platform")),
            Map.entry("sealing", List.of("platform")),
            Map.entry("access", List.of("sealing", "platform")),
            Map.entry("audit", List.of("access", "practice", "sealing", "platform")),
            Map.entry("clients", List.of("audit", "sealing", "undo", "platform")),
            Map.entry("undo", List.of("audit", "practice", "sealing", "platform")),
            Map.entry("sheets", List.of("audit", "platform")),
            Map.entry("intake", List.of("audit", "sealing", "undo", "platform")),
            Map.entry("travel", List.of("scheduling")),
            Map.entry("practice", List.of("scheduling", "travel", "platform")),
            Map.entry("agenda", List.of("audit", "scheduling", "practice", "clients", "sealing", "undo", "platform")),
            Map.entry(
                    "coaching",
                    List.of("agenda", "audit", "clients", "practice", "scheduling", "sealing", "undo", "platform")),
            Map.entry(
                    "calendars",
                    List.of(
                            "access",
                            "agenda",
                            "audit",
                            "practice",
                            "clients",
                            "scheduling",
                            "sealing",
                            "undo",
                            "platform")),
            Map.entry(
                    "booking",
                    List.of(
                            "agenda",
                            "audit",
                            "intake",
                            "clients",
                            "practice",
                            "scheduling",
                            "travel",
                            "sealing",
                            "undo",
                            "platform")),
            Map.entry(
                    "privacy",
                    List.of(
                            "access",
                            "agenda",
                            "audit",
                            "backup",
                            "booking",
                            "calendars",
                            "coaching",
                            "insight",
                            "intake",
                            "clients",
                            "notices",
                            "practice",
                            "scheduling",
                            "undo",
                            "platform")),
            Map.entry(
                    "insight",
                    List.of(
                            "agenda",
                            "booking",
                            "clients",
                            "coaching",
                            "practice",
                            "scheduling",
                            "travel",
                            "undo",
                            "platform")),
            Map.entry(
                    "demo",
                    List.of(
                            "access",
                            "agenda",
                            "booking",
                            "coaching",
                            "intake",
                            "clients",
                            "practice",
                            "scheduling",
                            "travel",
                            "platform")),
            Map.entry("watch", List.of("agenda", "notices", "scheduling", "platform")),
            Map.entry(
                    "notices",
                    List.of(
                            "access",
                            "agenda",
                            "booking",
                            "calendars",
                            "intake",
                            "clients",
                            "practice",
                            "scheduling",
                            "travel",
                            "platform")));

    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.goedgesprek");

    @TestFactory
    List<DynamicTest> a_feature_knows_only_whom_it_may() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_USE.forEach((feature, others) -> tests.add(DynamicTest.dynamicTest(feature, () -> {
            List<String> allowed = new ArrayList<>(List.of(ROOT + feature + ".."));
            others.forEach(other -> allowed.add(ROOT + other));
            classes()
                    .that()
                    .resideInAPackage(ROOT + feature)
                    .should()
                    .onlyDependOnClassesThat(not(resideInAPackage("nl.goedgesprek.."))
                            .or(resideInAnyPackage(allowed.toArray(String[]::new))))
                    .allowEmptyShould(true)
                    .check(PRODUCT);
        })));
        return tests;
    }

    @Test
    void every_package_stands_in_the_table() {
        classes()
                .that()
                .resideOutsideOfPackage("nl.goedgesprek")
                .should()
                .resideInAnyPackage(MAY_USE.keySet().stream()
                        .map(feature -> ROOT + feature + "..")
                        .toArray(String[]::new))
                .check(PRODUCT);
    }

    @Test
    void the_core_knows_plain_java_only() {
        classes()
                .that()
                .resideInAPackage(ROOT + "scheduling..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ROOT + "scheduling..")
                .check(PRODUCT);
    }

    @Test
    void the_pages_of_a_feature_are_nobody_elses() {
        slices().matching(ROOT + "(*).(web|rest)..")
                .should()
                .notDependOnEachOther()
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    /** A page uses its own feature and others, and nobody uses a page, so that each is a slice of its own. */
    @Test
    void features_have_no_cycles() {
        slices().matching(ROOT + "(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void faces_is_for_pages() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "*.web..", ROOT + "platform..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                .check(PRODUCT);
    }

    /** Nobody says in which order those come that annotations name. */
    @Test
    void filters_stand_in_order_in_web_xml() {
        noClasses()
                .should()
                .beAnnotatedWith(WebFilter.class)
                .because("web.xml says which filter comes first")
                .check(PRODUCT);
    }

    /** Of one that wants no transaction the container makes a single one all the same, which holds all that it locks. */
    @Test
    void what_goes_by_the_clock_says_itself_where_a_transaction_begins() {
        noMethods()
                .that()
                .areAnnotatedWith(Schedule.class)
                .should()
                .beDeclaredInClassesThat()
                .areAnnotatedWith(TransactionAttribute.class)
                .because("such a class manages its transactions itself, or leaves them to whom it calls")
                .check(PRODUCT);
    }

    /** By its tag the profile of the other database finds it. */
    @Test
    void a_test_inside_the_server_says_on_which_database_it_runs() {
        classes()
                .that(describe("run inside the server", ArchitectureTest::isInside))
                .should()
                .beAnnotatedWith(Tag.class)
                .orShould()
                .beAnnotatedWith(Tags.class)
                .check(new ClassFileImporter().importPath(Path.of("target/test-classes")));
    }

    private static boolean isInside(JavaClass test) {
        return test.tryGetAnnotationOfType(ExtendWith.class)
                .filter(with -> List.of(with.value()).contains(ArquillianExtension.class))
                .isPresent();
    }

    @Test
    void jax_rs_is_for_resources() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "*.rest..", ROOT + "platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("jakarta.ws.rs..")
                .check(PRODUCT);
    }

    /** Everything rests on this being true, so it is said at three doors and nowhere else. */
    @Test
    void only_who_lets_somebody_in_says_who_acts() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(Guard.class, VisitorFilter.class)
                .and()
                .doNotHaveFullyQualifiedName(ROOT + "access.web.DeskFilter")
                .should()
                .callMethod(Acting.class, "as", Actor.class)
                .check(PRODUCT);
    }

    @Test
    void the_entity_manager_is_for_repositories() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Repository")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(PRODUCT);
    }

    @Test
    void entities_change_by_what_happens_to_them() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameNotMatching("set[A-Z].*")
                .check(PRODUCT);
    }

    @Test
    void only_the_platform_asks_the_system_for_the_time() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + "platform..", ROOT + "launcher..")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(PRODUCT);
    }
}
