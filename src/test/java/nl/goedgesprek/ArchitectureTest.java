package nl.goedgesprek;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The drawing of the house in the README, held against the code. */
class ArchitectureTest {

    private static final String ROOT = "nl.goedgesprek.";

    /** Who may know whom: a feature's own classes, its web and rest apart, may use the root of these. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("scheduling", List.of()),
            Map.entry("platform", List.of()),
            Map.entry("launcher", List.of()),
            Map.entry("access", List.of("platform")),
            Map.entry("clients", List.of("platform")),
            Map.entry("sheets", List.of("platform")),
            Map.entry("intake", List.of("platform")),
            Map.entry("travel", List.of("scheduling")),
            Map.entry("practice", List.of("scheduling", "travel", "platform")),
            Map.entry("agenda", List.of("scheduling", "practice", "clients", "platform")),
            Map.entry("coaching", List.of("agenda", "clients", "practice", "scheduling", "platform")),
            Map.entry("calendars", List.of("agenda", "practice", "clients", "scheduling", "platform")),
            Map.entry(
                    "booking", List.of("agenda", "intake", "clients", "practice", "scheduling", "travel", "platform")),
            Map.entry("privacy", List.of("agenda", "coaching", "intake", "clients", "practice", "platform")),
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
