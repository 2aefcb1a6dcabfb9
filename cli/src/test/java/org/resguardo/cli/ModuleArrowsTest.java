/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The arrows between modules, as ARCHITECTURE.md draws them. */
class ModuleArrowsTest {
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.resguardo");

    private static final String ENGINE = "org.resguardo.engine..";
    private static final String CONNECTOR_API = "org.resguardo.connector";
    private static final List<String> CONCRETE = List.of("files", "jdbc", "web", "mail");
    private static final String EDITING = "org.resguardo.connector.edit";
    private static final String SITES = "org.resguardo.connector.site";
    private static final String CONNECTORS = "org.resguardo.connector.(*)..";
    private static final String SCAN = "org.resguardo.scan..";
    private static final String LAW = "org.resguardo.law..";
    private static final String WIDGET = "org.resguardo.widget..";
    private static final String CLI = "org.resguardo.cli..";

    @Test
    void theEngineNeedsNothing() {
        classes()
                .that()
                .resideInAPackage(ENGINE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ENGINE)
                .check(OURS);
    }

    @Test
    void theConnectorApiNeedsOnlyTheEngine() {
        classes()
                .that()
                .resideInAnyPackage(CONNECTOR_API, EDITING, SITES)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", ENGINE, CONNECTOR_API, EDITING, SITES)
                .check(OURS);
    }

    @Test
    void connectorsKnowNeitherScanNorProgram() {
        noClasses()
                .that()
                .resideInAPackage(CONNECTORS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(SCAN, CLI)
                .check(OURS);
    }

    @Test
    void noConnectorKnowsAnother() {
        for (String one : CONCRETE) {
            String[] others = CONCRETE.stream()
                    .filter(other -> !other.equals(one))
                    .map(other -> "org.resguardo.connector." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("org.resguardo.connector." + one + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(others)
                    .check(OURS);
        }
    }

    @Test
    void theScanKnowsNoConcreteConnector() {
        scanKnowsNoConnector().check(OURS);
    }

    @Test
    void theLawStandsAlone() {
        noClasses()
                .that()
                .resideInAPackage(LAW)
                .should()
                .dependOnClassesThat(resideInAPackage("org.resguardo..").and(not(resideInAPackage(LAW))))
                .check(OURS);
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE, CONNECTOR_API, CONNECTORS, SCAN)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(LAW)
                .check(OURS);
    }

    @Test
    void theWidgetStandsAlone() {
        classes()
                .that()
                .resideInAPackage(WIDGET)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", WIDGET)
                .check(OURS);
        noClasses()
                .that()
                .resideInAnyPackage(ENGINE, CONNECTOR_API, CONNECTORS, SCAN, LAW)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(WIDGET)
                .check(OURS);
    }

    @Test
    void nothingImportsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CLI)
                .check(OURS);
    }

    @Test
    void databasesWhoseAddressesRunCodeAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.h2..", "org.hsqldb..", "org.apache.derby..")
                .check(OURS);
    }

    /** Without it, a slip in a package's name would let every rule above pass. */
    @Test
    void theRulesSeeWhatTheyForbid() {
        ArchRule wrong = noClasses()
                .that()
                .resideInAPackage(CLI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(CONNECTORS);

        assertThatThrownBy(() -> wrong.check(OURS)).isInstanceOf(AssertionError.class);
    }

    private static ArchRule scanKnowsNoConnector() {
        return classes()
                .that()
                .resideInAPackage(SCAN)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "org.jspecify..",
                        "tools.jackson.core..",
                        "org.snakeyaml..",
                        ENGINE,
                        CONNECTOR_API,
                        SCAN);
    }
}
