/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.resguardo.cli.words.Words;
import org.resguardo.scan.ScanReport;

/** A place where a report is written in one form. */
final class Output {
    private static final String SCREEN = "-";

    private final String target;
    private final Form form;
    private final Outside outside;

    private Output(String target, Form form, Outside outside) {
        this.target = target;
        this.form = form;
        this.outside = outside;
    }

    /** How a report is written. */
    interface Form {
        void write(ScanReport report, OutputStream out) throws IOException;
    }

    /** Writes to a file, or to the standard output when its name is {@code -}. */
    static Output to(String target, OwnReport kind, Form form, Outside outside) {
        if (!target.equals(SCREEN)) {
            Path file = Path.of(target).toAbsolutePath();
            if (!Files.isDirectory(folder(file))) {
                throw new UsageProblem("complaint.no_folder", "value", target);
            }
            if (!kind.mayWrite(file)) {
                throw new UsageProblem("complaint.not_ours", "value", target);
            }
        }
        return new Output(target, form, outside);
    }

    boolean toScreen() {
        return target.equals(SCREEN);
    }

    /** Writes the report; false when that failed, which is then told. */
    boolean write(ScanReport report, Words words) {
        try {
            if (toScreen()) {
                form.write(report, outside.out());
                outside.out().flush();
            } else {
                writeFile(report);
                outside.err().println(words.say("output.written", "file", target));
            }
            return true;
        } catch (IOException | UncheckedIOException e) {
            outside.err().println(words.say("output.failed", "file", target));
            return false;
        }
    }

    /** All or nothing: a half-written report never stands under the name that was asked for. */
    private void writeFile(ScanReport report) throws IOException {
        Path file = Path.of(target).toAbsolutePath();
        Path part = Files.createTempFile(folder(file), ".resguardo-", ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                form.write(report, out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }
}
