/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.resguardo.connector.Problem;
import org.resguardo.engine.Sensitivity;

/**
 * What one look at one or more data stores has found. It holds no scanned value.
 *
 * @param version the program's version
 * @param engineVersion the engine's version
 * @param settings how the scan looked
 * @param started when it began
 * @param duration how long it took
 * @param partial true when it was stopped before its end
 * @param stores what was looked at
 * @param people how many people the data is about
 * @param places where something was found, most dangerous first
 * @param systems known programs and services whose tables and files were recognised
 * @param further what was found in places beyond those, in sums by kind
 * @param problems what could not be read, worst first
 * @param furtherProblems how many problems there are beyond those, by kind
 * @param sampled tables of which not all rows were read
 */
public record ScanReport(
        String version,
        String engineVersion,
        ScanSettings settings,
        Instant started,
        Duration duration,
        boolean partial,
        List<ReportedStore> stores,
        People people,
        List<ReportedPlace> places,
        List<RecognisedSystem> systems,
        List<CategoryTotal> further,
        List<ReportedProblem> problems,
        Map<Problem.Kind, Long> furtherProblems,
        List<SampledTable> sampled) {

    public ScanReport {
        stores = List.copyOf(stores);
        places = places.stream().sorted(ReportedPlace.MOST_DANGEROUS_FIRST).toList();
        systems = List.copyOf(systems);
        further = List.copyOf(further);
        problems = List.copyOf(problems);
        furtherProblems = Map.copyOf(furtherProblems);
        sampled = List.copyOf(sampled);
    }

    /** True when anything was found. */
    public boolean foundSomething() {
        return !places.isEmpty();
    }

    /** True when a place could not be read as it should; remarks do not count. */
    public boolean missedSomething() {
        return problems.stream().anyMatch(p -> !p.problem().kind().remark())
                || furtherProblems.keySet().stream().anyMatch(kind -> !kind.remark());
    }

    /** How much there is of each kind of personal data, most dangerous first. */
    public List<CategoryTotal> categories() {
        return CategoryTotals.of(this);
    }

    /** The kinds that need attention first: those whose loss does much harm. */
    public List<CategoryTotal> attention() {
        return categories().stream()
                .filter(t -> t.category().sensitivity().compareTo(Sensitivity.HIGH) >= 0)
                .toList();
    }

    /** How many files were read. */
    public long filesRead() {
        return read(DataStore.Kind.FILES);
    }

    /** How many tables of databases were read. */
    public long tablesRead() {
        return read(DataStore.Kind.DATABASE);
    }

    private long read(DataStore.Kind kind) {
        return stores.stream()
                .filter(s -> s.kind() == kind)
                .mapToLong(ReportedStore::read)
                .sum();
    }
}
