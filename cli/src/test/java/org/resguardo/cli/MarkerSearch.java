/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.parser.Parser;

/** Looks for planted values, in texts as they are written and as they would be read. */
final class MarkerSearch {
    private static final int BEGINNING = 8;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);

    private final Map<String, List<String>> byBeginning = new HashMap<>();

    MarkerSearch(List<String> markers) {
        for (String marker : markers) {
            byBeginning
                    .computeIfAbsent(marker.substring(0, BEGINNING), b -> new ArrayList<>())
                    .add(marker);
        }
    }

    /** The planted values in a text, also where signs are written as entities or escapes. */
    Set<String> in(String text) {
        Set<String> found = new TreeSet<>(plain(text));
        found.addAll(plain(Parser.unescapeEntities(text, false)));
        found.addAll(plain(text.replace("\\\"", "\"").replace("\\/", "/")));
        return found;
    }

    /** The planted values in a file, in whatever character set; of an archive, in the files inside it. */
    Set<String> inFile(Path file) throws IOException {
        return file.toString().endsWith(".xlsx") ? inArchive(file) : in(Files.readAllBytes(file));
    }

    /** The planted values in the files of a folder, at this moment: temporary files come and go while they are looked at. */
    Set<String> inFolder(Path folder) throws IOException {
        Set<String> found = new TreeSet<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                try {
                    found.addAll(inFile(file));
                    return FileVisitResult.CONTINUE;
                } catch (NoSuchFileException e) {
                    return visitFileFailed(file, e);
                }
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
                if (e instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw e;
            }
        });
        return found;
    }

    private Set<String> inArchive(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                found.addAll(in(zip.getInputStream(entry).readAllBytes()));
            }
        }
        return found;
    }

    private Set<String> in(byte[] bytes) {
        Set<String> found = new TreeSet<>();
        CHARSETS.forEach(charset -> found.addAll(in(new String(bytes, charset))));
        return found;
    }

    private Set<String> plain(String text) {
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + BEGINNING <= text.length(); i++) {
            for (String marker : byBeginning.getOrDefault(text.substring(i, i + BEGINNING), List.of())) {
                if (text.startsWith(marker, i)) {
                    found.add(marker);
                }
            }
        }
        return found;
    }
}
