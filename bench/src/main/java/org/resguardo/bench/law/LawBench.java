/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.resguardo.law.breach.BreachDuties;
import org.resguardo.law.breach.Incident;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.load.FactsFile;

/**
 * Loads the law and works out all duties of a business: once in a machine that has just started, then many times.
 *
 * <p>Run: {@code ./resguardo bench law [FACTS]}. The first line is what a program pays that is started for one question; the
 * medians are what a server pays.
 */
public final class LawBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int LOADS = 40;
    private static final int QUESTIONS = 400;

    private LawBench() {}

    /** Takes the file of facts of a business. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "examples/online-shop.yaml");
        long begun = System.nanoTime();
        Law law = Law.standard();
        report("load, first in a new machine", List.of(System.nanoTime() - begun));
        FactsFile business = FactsFile.read(String.valueOf(file.getFileName()), Files.newBufferedReader(file), law);
        report("all duties, first", times(1, () -> duties(law, business)));
        report("breach duties in 54 places, first", times(1, () -> breach(law, business)));
        report("load, median of " + LOADS, times(LOADS, Law::standard));
        report("all duties, median of " + QUESTIONS, times(QUESTIONS, () -> duties(law, business)));
        report("breach duties in 54 places, median of " + QUESTIONS, times(QUESTIONS, () -> breach(law, business)));
    }

    private static Object duties(Law law, FactsFile business) {
        return Obligations.of(law, business.facts(), business.inventory(), DAY).all();
    }

    private static Object breach(Law law, FactsFile business) {
        Map<String, Long> residents = new HashMap<>();
        law.jurisdictions().keySet().stream()
                .filter(place -> place.startsWith("US-"))
                .forEach(place -> residents.put(place, 1_200L));
        return BreachDuties.of(law, business.facts(), Incident.discovered(DAY, residents, Set.of("name", "ssn")));
    }

    private static List<Long> times(int rounds, Supplier<Object> work) {
        List<Long> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            Object result = work.get();
            times.add(System.nanoTime() - begun);
            if (result.hashCode() == 0) {
                System.out.println("A result that nobody looked at might not have been worked out.");
            }
        }
        return times;
    }

    private static void report(String what, List<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        double median = sorted.get(sorted.size() / 2) / 1e6;
        double worst = sorted.getLast() / 1e6;
        System.out.println(String.format(Locale.ROOT, "%-44s %9.2f ms   slowest %9.2f ms", what, median, worst));
    }
}
