/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;

/**
 * Reads the words in pictures with the Tesseract program, where it is installed.
 *
 * <p>The program is started for each picture, which it gets by its standard input and answers by its standard output. The
 * library Tess4J was left out: it loads Tesseract into this process, where a broken picture would take everything down,
 * and it hands pictures over as temporary files.
 */
final class Ocr {
    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int MOST_LETTERS = 1 << 20;
    private static final List<String> WANTED = List.of("spa", "eng");

    private final @Nullable Path program;
    private final Duration longest;
    private @Nullable String languages;

    /**
     * Creates a reader.
     *
     * @param program the Tesseract program, if there is one
     * @param longest how long one picture may take
     */
    Ocr(Optional<Path> program, Duration longest) {
        this.program = program.orElse(null);
        this.longest = longest;
    }

    /** The Tesseract program that is found on this machine's search path, or a reader that is not available. */
    static Ocr installed() {
        String path = System.getenv("PATH");
        return new Ocr(onPath(path == null ? "" : path), LONGEST);
    }

    /** The Tesseract program in the first of the folders that has one. */
    static Optional<Path> onPath(String folders) {
        for (String folder : folders.split(System.getProperty("path.separator"), -1)) {
            for (String name : new String[] {"tesseract", "tesseract.exe"}) {
                Optional<Path> program = program(folder, name);
                if (program.isPresent()) {
                    return program;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Path> program(String folder, String name) {
        try {
            Path candidate = Path.of(folder, name);
            boolean usable = !folder.isEmpty() && Files.isRegularFile(candidate) && Files.isExecutable(candidate);
            return usable ? Optional.of(candidate.toAbsolutePath()) : Optional.empty();
        } catch (InvalidPathException e) {
            return Optional.empty(); // a search path may hold anything
        }
    }

    /** True when there is a program. */
    boolean available() {
        return program != null;
    }

    /** Writes a picture. */
    interface Picture {
        /** Writes it in a form that Tesseract reads: PNG, JPEG, TIFF, WebP or PNM. */
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * The words in a picture; absent when the program could not read it, or not in time.
     *
     * @throws StoppedException when the intake asks for an end meanwhile
     */
    Optional<String> read(Picture picture, FileIntake intake) throws IOException {
        Path present = program;
        if (present == null) {
            return Optional.empty();
        }
        Process process = start(present, "stdin", "stdout", "-l", languages(present));
        StringBuilder words = new StringBuilder();
        Thread.ofVirtual().start(() -> feed(picture, process));
        Thread reading = Thread.ofVirtual().start(() -> copy(process, words));
        return finish(process, reading, intake) ? Optional.of(words.toString()) : Optional.empty();
    }

    private boolean finish(Process process, Thread reading, FileIntake intake) {
        long end = System.nanoTime() + longest.toNanos();
        try {
            while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
                if (intake.stopped()) {
                    throw new StoppedException();
                }
                if (System.nanoTime() > end) {
                    return false;
                }
            }
            reading.join();
            return process.exitValue() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoppedException();
        } finally {
            process.destroyForcibly();
        }
    }

    /** Spanish and English, as far as they are installed; what Tesseract uses by itself when neither is. */
    private synchronized String languages(Path present) throws IOException {
        String known = languages;
        if (known == null) {
            List<String> usable = new ArrayList<>(WANTED);
            usable.retainAll(listed(present));
            known = usable.isEmpty() ? "eng" : String.join("+", usable);
            languages = known;
        }
        return known;
    }

    private static Set<String> listed(Path present) throws IOException {
        Process process = start(present, "--list-langs");
        process.getOutputStream().close();
        try (InputStream out = process.getInputStream()) {
            return Set.copyOf(new String(out.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .distinct()
                    .toList());
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(Path program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1"); // one picture, one core: others are at work beside it
        return builder.start();
    }

    private static void feed(Picture picture, Process process) {
        try (OutputStream in = process.getOutputStream()) {
            picture.writeTo(in);
        } catch (IOException e) {
            process.destroy(); // the program no longer listens, and ends without a good answer
        }
    }

    private static void copy(Process process, StringBuilder words) {
        char[] piece = new char[8 * 1024];
        try (Reader out = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
            for (int n = out.read(piece); n >= 0; n = out.read(piece)) {
                if (words.length() < MOST_LETTERS) {
                    words.append(piece, 0, n);
                }
            }
        } catch (IOException e) {
            process.destroy(); // so that it counts as unread
        }
    }
}
