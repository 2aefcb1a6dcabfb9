/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Starts the program. */
public final class Main {

    private Main() {}

    /** Runs one command and ends with its exit code. */
    public static void main(String[] args) {
        Outside outside = new Outside(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out),
                stream(FileDescriptor.err),
                System.getenv(),
                Terminal.ofThisProcess());
        System.exit(new Program(outside).run(args));
    }

    /** UTF-8 everywhere but on Windows, whose consoles have a code page of their own. */
    private static PrintStream stream(FileDescriptor descriptor) {
        boolean windows =
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        Charset charset = windows ? System.out.charset() : StandardCharsets.UTF_8;
        return new PrintStream(new FileOutputStream(descriptor), false, charset);
    }
}
