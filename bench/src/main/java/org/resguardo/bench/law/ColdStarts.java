/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.law;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Starts the packaged program's JVM anew for every sample, with the options of the launcher. */
final class ColdStarts {
    private static final List<String> OPTIONS = List.of(
            "-Xms16m",
            "-Xmx160m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private final Path here;
    private final boolean cached;

    /** Knows the folder of the project; with the ahead-of-time cache that the launcher makes, or without it. */
    ColdStarts(Path here, boolean cached) {
        this.here = here;
        this.cached = cached;
    }

    /** The numbers that a class of the bench prints in so many JVMs that have just started. */
    List<long[]> numbers(int rounds, Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<long[]> samples = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            String line = run(main.getName(), arguments).strip();
            samples.add(
                    Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray());
        }
        return samples;
    }

    /** How long the whole program takes from start to end, in nanoseconds. */
    List<long[]> whole(int rounds, String... arguments) throws IOException, InterruptedException {
        List<long[]> samples = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            run("org.resguardo.cli.Main", arguments);
            samples.add(new long[] {System.nanoTime() - begun});
        }
        return samples;
    }

    private String run(String main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (cached) {
            command.add("@" + here.resolve(".build/jvm-options"));
        }
        command.addAll(OPTIONS);
        command.add("-cp");
        command.add(here.resolve("cli/target/app/lib") + "/*:" + here.resolve("bench/target/classes"));
        command.add(main);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("law-bench", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException(main + " ended with " + process.exitValue());
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
        }
    }
}
