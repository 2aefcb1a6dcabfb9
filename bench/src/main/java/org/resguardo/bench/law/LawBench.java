/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.law;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
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
 * Loads the law and works out all duties of a business: in the packaged program, each time in a JVM that has just started,
 * without and with its ahead-of-time cache; then many times in one JVM, as a server does.
 *
 * <p>Run: {@code ./resguardo bench law [FACTS]}.
 */
public final class LawBench {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 29);
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int STARTS = 15;
    private static final int LOADS = 40;
    private static final int QUESTIONS = 400;

    private LawBench() {}

    /** Takes the folder of the project and the file of facts of a business. */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path here = Path.of(args[0]);
        String file = args.length > 1 ? args[1] : "examples/online-shop.yaml";
        printHead();
        cold(new ColdStarts(here, false), "new JVM, no cache: ", file);
        cold(new ColdStarts(here, true), "new JVM, with cache: ", file);
        warm(file);
    }

    private static void cold(ColdStarts starts, String how, String file) throws IOException, InterruptedException {
        List<long[]> first = starts.numbers(STARTS, FirstAnswer.class, file);
        print(how + "load", column(first, 0), column(first, 1));
        print(how + "first duties after the load", column(first, 2), List.of());
        print(how + "load, facts, first duties", column(first, 3), column(first, 4));
        List<long[]> whole = starts.whole(STARTS, "law", "applies", "--facts", file, "--date", DAY.toString());
        print(how + "resguardo law applies", column(whole, 0), List.of());
    }

    private static void warm(String file) throws IOException {
        Law law = Law.standard();
        FactsFile business = FactsFile.read(file, Files.readAllBytes(Path.of(file)), law);
        times("load", LOADS, Law::standard);
        times("all duties", QUESTIONS, () -> duties(law, business));
        times("breach duties in 54 places", QUESTIONS, () -> breach(law, business));
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

    private static void times(String what, int rounds, Supplier<Object> work) {
        List<Long> clock = new ArrayList<>();
        List<Long> processors = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long worked = MACHINE.getProcessCpuTime();
            long begun = System.nanoTime();
            Object result = work.get();
            clock.add(System.nanoTime() - begun);
            processors.add(MACHINE.getProcessCpuTime() - worked);
            if (result.hashCode() == 0) {
                System.out.println("A result that nobody looked at might not have been worked out.");
            }
        }
        print("one JVM, " + rounds + " times: " + what, clock, processors);
    }

    private static List<Long> column(List<long[]> rows, int number) {
        return rows.stream().map(row -> row[number]).toList();
    }

    private static void printHead() {
        System.out.println(String.format(
                Locale.ROOT,
                "%-52s %10s %10s %10s   %s",
                "milliseconds",
                "fastest",
                "median",
                "slowest",
                "processors, median"));
    }

    private static void print(String what, List<Long> clock, List<Long> processors) {
        List<Long> sorted = clock.stream().sorted().toList();
        System.out.println(String.format(
                Locale.ROOT,
                "%-52s %10.1f %10.1f %10.1f   %s",
                what,
                sorted.getFirst() / 1e6,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.getLast() / 1e6,
                processors.isEmpty()
                        ? ""
                        : String.format(
                                Locale.ROOT,
                                "%.0f",
                                processors.stream().sorted().toList().get(processors.size() / 2) / 1e6)));
    }
}
