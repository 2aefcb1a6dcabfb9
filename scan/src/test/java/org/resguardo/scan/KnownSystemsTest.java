/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Engine;
import org.resguardo.scan.profile.SystemProfiles;

class KnownSystemsTest {
    private static final Engine ENGINE = Engine.standard();
    private static final List<String> SQUARE =
            List.of("Square Customer ID", "First Name", "Last Name", "Email Address", "Birthday", "Memo", "Last Visit");

    private static ScanReport scan(SystemProfiles profiles, Certainty least) {
        Store store = new Store().with("old/list.csv", (place, intake) -> {
            List<List<String>> rows = new ArrayList<>(List.of(SQUARE));
            for (int i = 0; i < 30; i++) {
                rows.add(Tables.row(
                        "SQ" + i + "X",
                        "",
                        "",
                        "c" + i + "@example.com",
                        "",
                        "Prefers the rye bread of oven " + i,
                        "2026-01-02"));
            }
            Tables.read(place, intake, rows);
        });
        return new Scan(ENGINE, profiles, ScanSettings.standard().withLeast(least), ScanListener.none())
                .run(List.of(DataStore.files(store)));
    }

    private static ReportedFinding finding(ScanReport report, DataCategory category) {
        return report.places().get(0).findings().stream()
                .filter(f -> f.category() == category)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void areNamedWithTheirTablesAndColumns() {
        ScanReport report = scan(SystemProfiles.ours(), Certainty.LIKELY);

        assertThat(report.systems()).singleElement().satisfies(system -> {
            assertThat(system.profile().id()).isEqualTo("square-customers-csv");
            assertThat(system.tables())
                    .singleElement()
                    .satisfies(table -> assertThat(table.columns())
                            .extracting(column -> column.column().heading())
                            .containsExactlyElementsOf(SQUARE));
        });
    }

    @Test
    void makeAKindSurer() {
        ReportedFinding alone = finding(scan(SystemProfiles.none(), Certainty.POSSIBLE), DataCategory.FREE_TEXT);
        ReportedFinding known = finding(scan(SystemProfiles.ours(), Certainty.POSSIBLE), DataCategory.FREE_TEXT);

        assertThat(known.certainty()).isGreaterThan(alone.certainty());
        assertThat(known.explanation(Locale.ENGLISH)).contains("Square: customer directory (CSV), which keeps it");
        assertThat(alone.explanation(Locale.ENGLISH)).doesNotContain("Square");
    }

    @Test
    void tellOfColumnsThatTheirValuesDoNotTell() {
        ReportedFinding empty = finding(scan(SystemProfiles.ours(), Certainty.POSSIBLE), DataCategory.BIRTH_DATE);

        assertThat(empty.certainty()).isEqualTo(Certainty.POSSIBLE);
        assertThat(empty.values()).isZero();
        assertThat(empty.explanation(Locale.forLanguageTag("es"))).contains("aquí la columna está vacía");
    }

    @Test
    void tellOfEmptyColumnsOnlyWhoAsksForThePossible() {
        assertThat(scan(SystemProfiles.ours(), Certainty.LIKELY).places().get(0).findings())
                .noneMatch(f -> f.category() == DataCategory.BIRTH_DATE);
    }

    @Test
    void doNotShowAValueThatStandsAmongTheirHeadings() {
        Store store = new Store().with("list.csv", (place, intake) -> {
            List<String> headings = new ArrayList<>(SQUARE);
            headings.set(5, "ana@example.com");
            Tables.read(place, intake, List.of(headings));
        });

        ScanReport report =
                new Scan(ENGINE, ScanSettings.standard(), ScanListener.none()).run(List.of(DataStore.files(store)));

        assertThat(report.systems()).hasSize(1);
        assertThat(report.toString()).doesNotContain("ana@example.com");
    }
}
