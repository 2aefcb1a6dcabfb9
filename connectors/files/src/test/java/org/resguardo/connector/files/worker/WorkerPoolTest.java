/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Place;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.RecordingIntake;
import org.resguardo.connector.files.Source;

/** Children as processes: how they start, share the work, and end. */
class WorkerPoolTest {
    @TempDir
    Path folder;

    @Test
    void readsForSeveralThreadsAtOnce() throws Exception {
        Path file = file("prints");
        try (WorkerPool pool = new WorkerPool(2);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            Callable<String> reading = () -> read(pool, file);
            List<Future<String>> texts = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                texts.add(threads.submit(reading));
            }
            for (Future<String> text : texts) {
                assertThat(text.get()).isEqualTo("after the noise");
            }
        }
    }

    @Test
    void startsWithAClassPathLongerThanACommandMayBe() throws Exception {
        String classPath = System.getProperty("java.class.path");
        String missing =
                File.pathSeparator + folder.resolve("a \"strange\" folder").resolve("x".repeat(200));
        System.setProperty("java.class.path", classPath + missing.repeat(2000));
        try (WorkerPool pool = new WorkerPool(1)) {
            assertThat(read(pool, file("prints"))).isEqualTo("after the noise");
        } finally {
            System.setProperty("java.class.path", classPath);
        }
    }

    @Test
    void childrenEndWhenTheirParentIsKilled() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-Djava.io.tmpdir=" + folder,
                        Parent.class.getName(),
                        file("tells").toString())
                .start();
        long child;
        try (BufferedReader said = parent.inputReader(StandardCharsets.UTF_8)) {
            child = Long.parseLong(said.readLine());
            assertThat(ProcessHandle.of(child)).isPresent();
            parent.destroyForcibly().waitFor();
        }

        ProcessHandle.of(child)
                .ifPresent(handle ->
                        handle.onExit().orTimeout(20, TimeUnit.SECONDS).join());

        assertThat(folder)
                .isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("resguardo-"));
    }

    /** A program that has a file read and then waits to be killed. */
    static final class Parent {

        private Parent() {}

        public static void main(String[] arguments) throws Exception {
            try (WorkerPool pool = new WorkerPool(1)) {
                System.out.println(read(pool, Path.of(arguments[0])).split(" ")[0]);
                System.in.transferTo(System.out);
            }
        }
    }

    private Path file(String instruction) throws Exception {
        return Files.writeString(folder.resolve("a.for"), "C " + instruction + " \n");
    }

    private static String read(WorkerPool pool, Path file) throws Exception {
        RecordingIntake intake = new RecordingIntake();
        Source source = Source.onDisk(Place.of("a.for"), file, "text/x-fortran");
        pool.read(source, FileOptions.standard(), ReadLimit.everything(), intake);
        return intake.text("a.for");
    }
}
