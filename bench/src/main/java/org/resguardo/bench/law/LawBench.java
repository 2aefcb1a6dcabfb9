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
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
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
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final int LOADS = 40;
    private static final int QUESTIONS = 400;

    private LawBench() {}

    /** Takes the file of facts of a business. */
    public static void main(String[] args) throws IOException {
        Path file = Path.of(args.length > 0 ? args[0] : "examples/online-shop.yaml");
        AtomicReference<Law> loaded = new AtomicReference<>();
        report("load, first in a new machine", times(1, () -> {
            loaded.set(Law.standard());
            return loaded;
        }));
        Law law = loaded.get();
        FactsFile business = FactsFile.read(String.valueOf(file.getFileName()), Files.readAllBytes(file), law);
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

    private static List<Sample> times(int rounds, Supplier<Object> work) {
        List<Sample> samples = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            long worked = MACHINE.getProcessCpuTime();
            Object result = work.get();
            samples.add(new Sample(System.nanoTime() - begun, MACHINE.getProcessCpuTime() - worked));
            if (result.hashCode() == 0) {
                System.out.println("A result that nobody looked at might not have been worked out.");
            }
        }
        return samples;
    }

    private static void report(String what, List<Sample> samples) {
        System.out.println(String.format(
                Locale.ROOT,
                "%-46s %9.2f ms by the clock, fastest %9.2f; %9.2f ms of processors, least %9.2f",
                what,
                median(samples, Sample::clock),
                least(samples, Sample::clock),
                median(samples, Sample::processors),
                least(samples, Sample::processors)));
    }

    private static double median(List<Sample> samples, ToLongFunction<Sample> time) {
        return samples.stream().mapToLong(time).sorted().toArray()[samples.size() / 2] / 1e6;
    }

    private static double least(List<Sample> samples, ToLongFunction<Sample> time) {
        return samples.stream().mapToLong(time).min().orElseThrow() / 1e6;
    }

    /** How long one round took: by the clock, and of all processors together, the compiler's work included. */
    private record Sample(long clock, long processors) {}
}
