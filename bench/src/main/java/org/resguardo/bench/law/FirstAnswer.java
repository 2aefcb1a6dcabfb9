/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.law;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.load.FactsFile;

/** What a program that has just started pays for the law, in nanoseconds on one line; {@link LawBench} starts it many times. */
public final class FirstAnswer {
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private FirstAnswer() {}

    /** Takes the file of facts of a business. */
    public static void main(String[] args) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(args[0]));
        long worked = MACHINE.getProcessCpuTime();
        long begun = System.nanoTime();
        Law law = Law.standard();
        long loaded = System.nanoTime();
        long loadWork = MACHINE.getProcessCpuTime() - worked;
        FactsFile business = FactsFile.read("facts", file, law);
        long read = System.nanoTime();
        Obligations first = Obligations.of(law, business.facts(), business.inventory(), LocalDate.of(2026, 11, 29));
        long answered = System.nanoTime();
        long allWork = MACHINE.getProcessCpuTime() - worked;
        System.out.println(String.join(
                " ",
                String.valueOf(loaded - begun),
                String.valueOf(loadWork),
                String.valueOf(answered - read),
                String.valueOf(answered - begun),
                String.valueOf(allWork),
                String.valueOf(first.all().size())));
    }
}
