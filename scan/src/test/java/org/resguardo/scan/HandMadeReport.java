/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Evidence;
import org.resguardo.scan.profile.SystemProfile;
import org.resguardo.scan.profile.SystemProfiles;

/** A report with one of everything. */
final class HandMadeReport {

    private static final SystemProfile SQUARE =
            SystemProfiles.ours().byId("square-customers-csv").orElseThrow();

    private HandMadeReport() {}

    static ScanReport report() {
        return new ScanReport(
                "1.0",
                "1.0",
                ScanSettings.standard(),
                Instant.parse("2026-02-28T09:30:00Z"),
                Duration.ofMillis(2_500),
                true,
                List.of(
                        new ReportedStore("bakery", DataStore.Kind.FILES, 5, 3, 1, 1, 12_345, 500),
                        new ReportedStore("shop at localhost", DataStore.Kind.DATABASE, 2, 1, 0, 0, 0, 10_000)),
                new People(412, true),
                List.of(hours(), clients(), cards()),
                List.of(square()),
                List.of(new CategoryTotal(DataCategory.CITY, 3, 12)),
                List.of(
                        new ReportedProblem(0, Problem.at(Place.of("a.zip"), Problem.Kind.TOO_DEEP, "limit", 4)),
                        new ReportedProblem(0, Problem.at(Place.of("b.txt"), Problem.Kind.EMPTY_FILE))),
                Map.of(Problem.Kind.DAMAGED, 3L),
                List.of(new SampledTable(1, Place.of("shop.orders"), tenThousand())));
    }

    private static RecognisedSystem square() {
        List<RecognisedColumn> columns = SQUARE.tables().get(0).columns().stream()
                .map(known -> new RecognisedColumn(
                        new ReportedColumn(1, known.heading().text(), false), known, 3, true))
                .toList();
        return new RecognisedSystem(0, SQUARE, List.of(new RecognisedTable(Place.of("hours.csv"), SQUARE, columns)), 2);
    }

    private static ReportedPlace hours() {
        return new ReportedPlace(
                0,
                Place.of("hours.csv"),
                Optional.of(tenThousand()),
                false,
                Optional.empty(),
                List.of(column(DataCategory.PERSON_NAME, "", 50)));
    }

    private static ReportedPlace clients() {
        Age age = new Age(LocalDate.of(2015, 1, 2), LocalDate.of(2024, 2, 29), Age.Source.ROWS);
        return new ReportedPlace(
                0,
                Place.of("backup.zip", "clients.xlsx", "Sheet1"),
                Optional.of(Coverage.all(500)),
                true,
                Optional.of(age),
                List.of(
                        column(DataCategory.EMAIL, "correo", 480),
                        column(DataCategory.PERSON_NAME, "nombre", 500),
                        column(DataCategory.TAX_ID, "ein", 12)));
    }

    private static ReportedPlace cards() {
        ReportedFinding card = new ReportedFinding(
                Optional.empty(),
                new TestDetector("payment-card", DataCategory.PAYMENT_CARD),
                Certainty.CERTAIN,
                3,
                2,
                0,
                List.of(
                        new Evidence.Shape(),
                        new Evidence.CheckDigit("Luhn"),
                        new Evidence.CueWord("tarjeta"),
                        new Evidence.DoubtWord("ejemplo"),
                        new Evidence.Listed(),
                        new Evidence.Comment("tarjeta"),
                        new Evidence.Neighbour(DataCategory.PERSON_NAME),
                        new Evidence.Destroyed(),
                        new Evidence.Unconfirmed(),
                        new Evidence.InText(2)),
                Optional.empty(),
                List.of("••• 11"));
        return new ReportedPlace(
                0, Place.of("old/cards.txt"), Optional.empty(), false, Optional.empty(), List.of(card));
    }

    private static ReportedFinding column(DataCategory category, String heading, long values) {
        return new ReportedFinding(
                Optional.of(new ReportedColumn(2, heading, false)),
                new TestDetector("test-" + category.id(), category),
                Certainty.LIKELY,
                values,
                values - 2,
                0.96,
                List.of(new Evidence.Heading(heading), new Evidence.Share(values, 500)),
                Optional.of(SQUARE),
                List.of());
    }

    private static Coverage tenThousand() {
        return new Coverage(10_000, OptionalLong.of(5_000_000), Coverage.Method.RANDOM_BLOCKS);
    }
}
