/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.Engine;
import org.resguardo.engine.Evidence;
import org.resguardo.scan.Age;
import org.resguardo.scan.CategoryTotal;
import org.resguardo.scan.DataStore;
import org.resguardo.scan.People;
import org.resguardo.scan.RecognisedColumn;
import org.resguardo.scan.RecognisedSystem;
import org.resguardo.scan.RecognisedTable;
import org.resguardo.scan.ReportedColumn;
import org.resguardo.scan.ReportedFinding;
import org.resguardo.scan.ReportedPlace;
import org.resguardo.scan.ReportedProblem;
import org.resguardo.scan.ReportedStore;
import org.resguardo.scan.SampledTable;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.ScanSettings;
import org.resguardo.scan.profile.SystemProfile;
import org.resguardo.scan.profile.SystemProfiles;

/** What a scan of a bakery's folder and of its web shop could say: one of everything, made by hand. */
public final class BakeryReport {
    /** A file name as a stranger might choose it. */
    public static final String HOSTILE = "<script>alert(1)</script>&\"x.txt";

    private static final Set<String> FIRST = Set.of("us-ssn", "phone-us", "person-name", "email", "us-bank-account");
    private static final Engine ENGINE = Engine.standard();

    private BakeryReport() {}

    /** The whole report. */
    public static ScanReport full() {
        return report(places(), problems(), false);
    }

    /** A report of a scan that was stopped. */
    public static ScanReport partial() {
        return report(places(), problems(), true);
    }

    /** A report of a scan that found nothing and missed nothing. */
    public static ScanReport empty() {
        return report(List.of(), List.of(), false);
    }

    private static ScanReport report(List<ReportedPlace> places, List<ReportedProblem> problems, boolean partial) {
        boolean found = !places.isEmpty();
        return new ScanReport(
                "0.1.0",
                "0.1.0",
                ScanSettings.standard().withSamples(3),
                Instant.parse("2026-02-28T21:04:00Z"),
                Duration.ofSeconds(94),
                partial,
                List.of(
                        new ReportedStore(
                                "/home/ana/panaderia", DataStore.Kind.FILES, 47, 41, 4, 2, 812_345_678L, 18_240),
                        new ReportedStore("tienda at localhost", DataStore.Kind.DATABASE, 3, 3, 0, 0, 0, 21_004)),
                new People(found ? 412 : 0, found),
                places,
                found ? List.of(shop()) : List.of(),
                found ? List.of(new CategoryTotal(DataCategory.EMAIL, 12, 340)) : List.of(),
                problems,
                Map.of(),
                found ? List.of(new SampledTable(1, Place.of("tienda.wp_wc_orders"), sample())) : List.of());
    }

    private static List<ReportedPlace> places() {
        return List.of(
                place(
                        0,
                        Optional.of(new Coverage(412, OptionalLong.of(412), Coverage.Method.ALL)),
                        false,
                        age(Age.Source.ROWS, "2015-03-02", "2024-02-29"),
                        List.of(
                                column("SSN", 6, DataCategory.SOCIAL_SECURITY_NUMBER, Certainty.CERTAIN, 61, 61, false),
                                column("Nombre", 1, DataCategory.PERSON_NAME, Certainty.CERTAIN, 412, 409, false),
                                column("Correo", 2, DataCategory.EMAIL, Certainty.CERTAIN, 398, 391, false),
                                column("Celular", 3, DataCategory.PHONE, Certainty.CERTAIN, 405, 402, false),
                                column("Notas", 9, DataCategory.HEALTH, Certainty.LIKELY, 14, 9, true)),
                        "Clientes",
                        "clientes 2024.xlsx",
                        "Hoja1"),
                place(
                        0,
                        Optional.empty(),
                        false,
                        age(Age.Source.DOCUMENT, "2019-05-04", "2023-11-20"),
                        List.of(
                                text(DataCategory.PAYMENT_CARD, Certainty.CERTAIN, 7, 6),
                                text(DataCategory.EMAIL, Certainty.CERTAIN, 1_240, 377)),
                        "Correo",
                        "Enviados.mbox"),
                place(
                        0,
                        Optional.of(new Coverage(38, OptionalLong.of(38), Coverage.Method.ALL)),
                        true,
                        age(Age.Source.FILE_CHANGED, "2021-08-01", "2021-08-01"),
                        List.of(
                                column("", 4, DataCategory.BANK_ACCOUNT, Certainty.LIKELY, 12, 12, false),
                                column("", 1, DataCategory.PERSON_NAME, Certainty.LIKELY, 38, 12, false)),
                        "respaldo-2021.zip",
                        "empleados.xlsx",
                        "Nómina"),
                place(
                        0,
                        Optional.empty(),
                        false,
                        age(Age.Source.FILE_CHANGED, "2022-01-15", "2022-01-15"),
                        List.of(text(DataCategory.PASSWORD, Certainty.LIKELY, 2, 2)),
                        HOSTILE),
                place(
                        1,
                        Optional.of(sample()),
                        false,
                        age(Age.Source.ROWS, "2018-01-03", "2026-02-27"),
                        List.of(
                                column("billing_email", 4, DataCategory.EMAIL, Certainty.CERTAIN, 9_990, 5_120, false),
                                column(
                                        "ip_address",
                                        7,
                                        DataCategory.IP_ADDRESS,
                                        Certainty.CERTAIN,
                                        9_871,
                                        6_300,
                                        false),
                                column("city", 9, DataCategory.CITY, Certainty.LIKELY, 9_990, 48, false)),
                        "tienda.wp_wc_orders"));
    }

    private static RecognisedSystem shop() {
        SystemProfile profile = SystemProfiles.ours().byId("woocommerce-hpos").orElseThrow();
        List<RecognisedColumn> columns = profile.tables().get(0).columns().stream()
                .map(known -> new RecognisedColumn(
                        new ReportedColumn(4, known.heading().text(), false), known, known.raises() ? 9_871 : 0, true))
                .toList();
        return new RecognisedSystem(
                1, profile, List.of(new RecognisedTable(Place.of("tienda.wp_wc_orders"), profile, columns)), 0);
    }

    private static List<ReportedProblem> problems() {
        List<ReportedProblem> problems = new ArrayList<>();
        problems.add(problem(Kind.PASSWORD_PROTECTED, "Impuestos", "declaración 2023.pdf"));
        problems.add(problem(Kind.DAMAGED, "fotos viejas", "lista.xls"));
        problems.add(problem(Kind.EMPTY_FILE, "nuevo.txt"));
        problems.add(problem(Kind.PICTURE_NOT_READ, "fotos", "vitrina.jpg"));
        problems.add(problem(Kind.PICTURE_NOT_READ, "fotos", "horno.jpg"));
        return problems;
    }

    private static ReportedProblem problem(Kind kind, String... steps) {
        return new ReportedProblem(0, Problem.at(Place.of(steps), kind));
    }

    private static Coverage sample() {
        return new Coverage(10_000, OptionalLong.of(184_200), Coverage.Method.RANDOM_BLOCKS);
    }

    private static Age age(Age.Source source, String oldest, String newest) {
        return new Age(LocalDate.parse(oldest), LocalDate.parse(newest), source);
    }

    private static ReportedPlace place(
            int store,
            Optional<Coverage> coverage,
            boolean hidden,
            Age age,
            List<ReportedFinding> findings,
            String... steps) {
        return new ReportedPlace(store, Place.of(steps), coverage, hidden, Optional.of(age), findings);
    }

    private static ReportedFinding column(
            String heading,
            int number,
            DataCategory category,
            Certainty certainty,
            long values,
            long distinct,
            boolean hidden) {
        List<Evidence> evidence = heading.isEmpty()
                ? List.of(new Evidence.Share(values, values + 3))
                : List.of(new Evidence.Heading(heading), new Evidence.Share(values, values + 3));
        return new ReportedFinding(
                Optional.of(new ReportedColumn(number, heading, hidden)),
                detector(category),
                certainty,
                values,
                distinct,
                0.98,
                evidence,
                Optional.empty(),
                category == DataCategory.EMAIL ? List.of("an•••@e•••.com", "lu•••@e•••.org") : List.of());
    }

    private static ReportedFinding text(DataCategory category, Certainty certainty, long values, long distinct) {
        return new ReportedFinding(
                Optional.empty(),
                detector(category),
                certainty,
                values,
                distinct,
                0,
                List.of(new Evidence.Shape(), new Evidence.CueWord("tarjeta")),
                Optional.empty(),
                List.of());
    }

    /** The detector that a bakery in the United States meets first. */
    private static Detector detector(DataCategory category) {
        return ENGINE.detectors().stream()
                .filter(d -> d.category() == category)
                .max(Comparator.comparing(d -> FIRST.contains(d.id())))
                .orElseThrow();
    }
}
