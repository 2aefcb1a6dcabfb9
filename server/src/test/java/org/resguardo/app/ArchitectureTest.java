/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The arrows between the steps, and what none of them may do, as ARCHITECTURE.md draws them. */
class ArchitectureTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.resguardo");

    /** Which steps a step may read. */
    private static final Map<String, List<String>> READS = Map.of(
            "inventory", List.of(),
            "retention", List.of("inventory"),
            "protection", List.of("inventory"),
            "choice", List.of("inventory"),
            "policy", List.of("inventory", "retention", "protection", "choice"),
            "notice", List.of("inventory", "policy", "protection", "rights"),
            "rights", List.of("inventory", "retention", "choice"));

    @Test
    void stepsReadOnlyTheStepsBelowThem() {
        READS.keySet().forEach(step -> mayNotRead(step, strangers(step)).check(OURS));
    }

    private static String[] strangers(String step) {
        List<String> strangers = new ArrayList<>(READS.keySet());
        strangers.remove(step);
        strangers.removeAll(READS.getOrDefault(step, List.of()));
        strangers.addAll(List.of("plan", "app"));
        return packages(strangers);
    }

    private static String[] packages(List<String> names) {
        return names.stream().map(name -> "org.resguardo." + name + "..").toArray(String[]::new);
    }

    private static ArchRule mayNotRead(String reader, String... read) {
        return noClasses()
                .that()
                .resideInAPackage("org.resguardo." + reader + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(read)
                .allowEmptyShould(true);
    }

    @Test
    void whatTheStepsStandOnKnowsNoStep() {
        List<String> above = new ArrayList<>(READS.keySet());
        above.addAll(List.of("plan", "app", "cli"));
        mayNotRead("platform", packages(above)).check(OURS);
    }

    @Test
    void thePagesOfTodayAreBelowTheWiringOnly() {
        mayNotRead("plan", "org.resguardo.app..", "org.resguardo.cli..").check(OURS);
    }

    @Test
    void domainCodeKnowsNoFramework() {
        noClasses()
                .that()
                .resideInAnyPackage(packages(List.copyOf(READS.keySet())))
                .and()
                .resideOutsideOfPackage("..web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .allowEmptyShould(true)
                .check(OURS);
    }

    @Test
    void nobodyAsksTheMachineForTheTimeButTheClockAndTheLog() {
        machineTime("org.resguardo.platform.log..", "org.resguardo.app..").check(OURS);
    }

    private static ArchRule machineTime(String... allowed) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(allowed)
                .and()
                .resideInAPackage(
                        "org.resguardo.(platform|plan|inventory|retention|protection|policy|notice|rights|choice)..")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC");
    }

    @Test
    void noTransactionAsksForASecondConnection() {
        noClasses()
                .should()
                .accessField(org.springframework.transaction.TransactionDefinition.class, "PROPAGATION_REQUIRES_NEW")
                .orShould()
                .accessField(org.springframework.transaction.annotation.Propagation.class, "REQUIRES_NEW")
                .check(OURS);
    }

    @Test
    void onlyTheStorageKnowsTheDatabaseDrivers() {
        noClasses()
                .that()
                .resideInAPackage("org.resguardo.platform..")
                .and()
                .resideOutsideOfPackage("org.resguardo.platform.storage..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.sqlite..", "org.postgresql..", "java.sql..", "javax.sql..")
                .check(OURS);
    }

    /** Without it, a slip in a package's name would let every rule above pass. */
    @Test
    void theRulesSeeWhatTheyForbid() {
        assertThatThrownBy(() -> mayNotRead("plan", "org.resguardo.platform..").check(OURS))
                .isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> machineTime("org.resguardo.app..").check(OURS)).isInstanceOf(AssertionError.class);
    }
}
