/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.RecognisedTable;
import org.resguardo.scan.ReportedFinding;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.Scan;
import org.resguardo.scan.ScanListener;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.ScanSettings;
import org.resguardo.scan.profile.SystemProfiles;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;
import org.resguardo.testkit.format.SqliteFile;
import org.resguardo.testkit.people.Crowd;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.table.PracticeTables;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthEntry;

/** Known systems in businesses as the generator makes them, read by the real connector. */
class KnownSystemsTest {
    private static final long SEED = 2026;

    @TempDir
    private Path folder;

    private ScanReport scan(SystemProfiles profiles) {
        FilesConnector files = new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool());
        try (files) {
            return new Scan(
                            Engine.standard(),
                            profiles,
                            ScanSettings.standard().withLeast(Certainty.POSSIBLE),
                            ScanListener.none())
                    .run(List.of(DataStore.files(files)));
        }
    }

    private static Map<String, List<String>> places(ScanReport report) {
        return report.systems().stream()
                .collect(Collectors.toMap(
                        system -> system.profile().id(),
                        system -> system.tables().stream()
                                .map(RecognisedTable::place)
                                .map(Object::toString)
                                .sorted()
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));
    }

    @Test
    void ofAnOnlineShopAreFound() throws IOException {
        BusinessGenerator.of(SEED).write(BusinessKind.ONLINE_SHOP, folder, 40);

        Map<String, List<String>> places = places(scan(SystemProfiles.ours()));

        assertThat(places)
                .containsOnlyKeys(
                        "mailchimp-audience-csv",
                        "paypal-activity-csv",
                        "shopify-customers-csv",
                        "stripe-csv",
                        "woocommerce-hpos",
                        "wordpress");
        assertThat(places.get("mailchimp-audience-csv")).hasSize(3);
        assertThat(places.get("woocommerce-hpos"))
                .containsExactly(
                        "web/tienda.sqlite › wp_wc_order_addresses",
                        "web/tienda.sqlite › wp_wc_orders",
                        "web/tienda.sqlite › wp_woocommerce_order_items");
        assertThat(places.get("wordpress"))
                .containsExactly("web/tienda.sqlite › wp_comments", "web/tienda.sqlite › wp_users");
    }

    @Test
    void ofABakeryAreFound() throws IOException {
        BusinessGenerator.of(SEED).write(BusinessKind.BAKERY, folder, 40);

        assertThat(places(scan(SystemProfiles.ours())))
                .containsOnlyKeys("any-spreadsheet", "google-contacts-csv", "square-customers-csv")
                .hasEntrySatisfying(
                        "any-spreadsheet",
                        lists -> assertThat(lists)
                                .contains("clientes/puntos de lealtad.csv", "pedidos/Pedidos 2026.xlsx › Pedidos"));
    }

    @Test
    void ofAnAccountantAndAnAcademyAreFound() throws IOException {
        BusinessGenerator.of(SEED).write(BusinessKind.ACCOUNTANT, folder.resolve("a"), 20);
        BusinessGenerator.of(SEED).write(BusinessKind.DANCE_ACADEMY, folder.resolve("d"), 20);

        assertThat(places(scan(SystemProfiles.ours())))
                .containsKeys("quickbooks-iif", "moodle", "mailchimp-audience-csv", "google-contacts-csv");
    }

    @Test
    void ofADentalPracticeAreFound() throws IOException {
        Dice dice = new Dice(SEED);
        List<Person> patients = Crowd.ofNeighbourhood(dice).adults(30);
        new SqliteFile()
                .write(
                        List.of(
                                PracticeTables.patients().fill(patients, dice),
                                PracticeTables.patientNotes().fill(patients, dice),
                                PracticeTables.claims().fill(patients, dice)),
                        folder.resolve("practice.db"));

        assertThat(places(scan(SystemProfiles.ours())))
                .containsOnlyKeys("open-dental")
                .hasEntrySatisfying(
                        "open-dental",
                        tables -> assertThat(tables)
                                .containsExactly("practice.db › patient", "practice.db › patientnote"));
    }

    /** Knowing the system must not make likely what is not there. */
    @ParameterizedTest
    @EnumSource(names = {"ONLINE_SHOP", "BAKERY", "DANCE_ACADEMY", "ACCOUNTANT"})
    void makeNothingLikelyThatIsNotThere(BusinessKind kind) throws IOException {
        GroundTruth truth = BusinessGenerator.of(SEED).write(kind, folder, 60);
        Set<String> impersonal = truth.entries().stream()
                .filter(entry -> entry.column() && entry.impersonal())
                .map(TruthEntry::title)
                .collect(Collectors.toSet());

        Set<String> likelier =
                likely(scan(SystemProfiles.ours()), finding -> finding.system().isPresent());
        likelier.removeAll(likely(scan(SystemProfiles.none()), finding -> true));

        assertThat(impersonal).isNotEmpty();
        assertThat(likelier).doesNotContainAnyElementsOf(impersonal);
    }

    private static Set<String> likely(ScanReport report, Predicate<ReportedFinding> which) {
        return report.places().stream()
                .flatMap(place -> place.findings().stream()
                        .filter(finding -> finding.column().isPresent())
                        .filter(which)
                        .filter(finding -> finding.certainty().atLeast(Certainty.LIKELY))
                        .map(finding -> title(place, finding)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String title(ReportedPlace place, ReportedFinding finding) {
        return place.place() + " › " + finding.column().orElseThrow().heading();
    }
}
