/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.Doctor;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo support-report}: writes what somebody who helps needs to know, and nothing about people. */
@Command(name = "support-report", mixinStandardHelpOptions = true, sortOptions = false)
public final class SupportReportCommand implements Callable<Integer> {
    private static final int DONE = 0;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, with where it writes. */
    public SupportReportCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Doctor doctor = Doctor.of(data.folder(environment), data.keyFile())) {
            out.print(doctor.report());
            return DONE;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }
}
