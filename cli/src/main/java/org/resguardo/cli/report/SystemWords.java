/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.RecognisedColumn;
import org.resguardo.scan.RecognisedSystem;
import org.resguardo.scan.RecognisedTable;
import org.resguardo.scan.ScanReport;
import org.resguardo.scan.profile.KnownColumn;

/** Says which known systems were recognised, and by what. */
final class SystemWords {
    private static final int NAMED = 12;

    private final ScanReport report;
    private final Words words;

    SystemWords(ScanReport report, Words words) {
        this.report = report;
        this.words = words;
    }

    List<SystemView> systems() {
        return report.systems().stream().map(this::system).toList();
    }

    private SystemView system(RecognisedSystem system) {
        String name = system.profile().name().in(words.locale());
        return new SystemView(
                words.capital(name),
                words.say("report.system.looks", "name", name),
                words.say(
                        "report.system.export",
                        "steps",
                        system.profile().howToExport().in(words.locale())),
                words.say("report.system.details", "id", system.profile().id()),
                system.tables().stream().map(table -> table(system, table)).toList(),
                system.further() == 0 ? "" : words.say("report.problem.more", "count", system.further()));
    }

    private SystemTableView table(RecognisedSystem system, RecognisedTable table) {
        String store =
                report.stores().size() > 1 ? report.stores().get(system.store()).name() + " › " : "";
        List<RecognisedColumn> twice = table.columns().stream()
                .filter(column -> column.known().raises())
                .toList();
        return new SystemTableView(
                store + table.place(),
                words.say(
                        "report.system.known",
                        Map.of("count", table.columns().size(), "columns", headings(table.columns()))),
                twice.isEmpty() ? "" : words.say("report.system.twice", "columns", headings(twice)),
                table.columns().stream().map(this::column).toList());
    }

    private SystemColumnView column(RecognisedColumn column) {
        String holds = Stream.concat(
                        column.known().category().stream().map(category -> category.title(words.locale())),
                        column.known().role().stream().map(this::role))
                .collect(Collectors.joining("; "));
        return new SystemColumnView(
                column.column().heading(),
                column.known().raises() ? words.say("report.system.raises", "holds", holds) : holds,
                words.say("report.system.values", "values", column.values()));
    }

    private String role(KnownColumn.Role role) {
        return new RoleWords(words).of(role);
    }

    private static String headings(List<RecognisedColumn> columns) {
        String named = columns.stream()
                .limit(NAMED)
                .map(column -> column.column().heading())
                .collect(Collectors.joining(", "));
        return columns.size() > NAMED ? named + ", …" : named;
    }
}
