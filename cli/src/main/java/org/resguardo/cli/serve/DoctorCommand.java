/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.PrintStream;
import java.util.Map;
import java.util.concurrent.Callable;
import org.resguardo.app.Doctor;
import org.resguardo.app.StartFailure;
import org.resguardo.cli.words.Words;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.status.StatusWords;
import org.resguardo.platform.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code resguardo doctor}: examines the installation, also while the server runs. */
@Command(name = "doctor", mixinStandardHelpOptions = true, sortOptions = false)
public final class DoctorCommand implements Callable<Integer> {
    private static final int WELL = 0;
    private static final int ATTENTION = 1;
    private static final int FAILED = 3;

    private final PrintStream out;
    private final Words words;
    private final Map<String, String> environment;

    @Mixin
    private final DataOptions data = new DataOptions();

    /** The command, telling what it finds. */
    public DoctorCommand(PrintStream out, Words words, Map<String, String> environment) {
        this.out = out;
        this.words = words;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        try (Doctor doctor = Doctor.of(data.folder(environment), data.keyFile())) {
            Language reader = Language.of(words.locale().getLanguage()).orElse(Language.ENGLISH);
            Doctor.Diagnosis diagnosis = doctor.examine(reader);
            diagnosis.lines().forEach(this::tell);
            out.println(diagnosis.summary());
            return diagnosis.well() ? WELL : ATTENTION;
        } catch (Fault e) {
            out.println(StartFailure.sentence(e, words.locale()));
            return FAILED;
        }
    }

    private void tell(StatusWords.Line line) {
        out.println(line.title() + " · " + line.word());
        out.println("  " + line.sentence());
        if (!line.advice().isEmpty()) {
            out.println("  " + line.advice());
        }
        out.println();
    }
}
