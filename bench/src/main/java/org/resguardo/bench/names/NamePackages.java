/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

import static org.resguardo.engine.words.NameDictionary.FAMILY;
import static org.resguardo.engine.words.NameDictionary.GIVEN;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads lists of names from the folders into which published packages were unpacked. */
final class NamePackages {
    private static final int LARGEST_YAML = 16 << 20;

    private final Path folder;
    private final NameCollection names;

    NamePackages(Path folder, NameCollection names) {
        this.folder = folder;
        this.names = names;
    }

    /** Reads all packages. */
    void readAll() throws IOException {
        readOwn();
        readFaker();
        readDatafaker();
        readList(folder.resolve("node_modules/@cspell/dict-people-names/dict/people-names.txt"), Origin.KEPT);
        readList(folder.resolve("node_modules/humannames/list.txt"), Origin.GATHERED);
    }

    private void readOwn() throws IOException {
        OwnList.lines(NamePackages.class, "more-names.txt").forEach(line -> {
            String[] parts = line.split(" ", 2);
            names.add(parts[1], parts[0].equals("given") ? GIVEN : FAMILY, Origin.OWN);
        });
    }

    /** Reads what {@code names-export.mjs} wrote: locale, kind and name, parted by tabs. */
    private void readFaker() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("faker-names.tsv"))) {
            lines.map(line -> line.split("\t", 3))
                    .forEach(parts -> names.add(parts[2], kind(parts[1]), origin(parts[0])));
        }
    }

    private void readDatafaker() throws IOException {
        Path root = folder.resolve("datafaker");
        try (Stream<Path> files = Files.list(root)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
                readLocale(file);
            }
        }
        readLocale(root.resolve("en/name.yml"));
    }

    private void readLocale(Path file) throws IOException {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LARGEST_YAML).build();
        try (InputStream in = Files.newInputStream(file)) {
            if (new Load(settings).loadFromInputStream(in) instanceof Map<?, ?> locales) {
                for (Map.Entry<?, ?> locale : locales.entrySet()) {
                    child(locale.getValue(), "faker")
                            .flatMap(faker -> child(faker, "name"))
                            .ifPresent(section -> readNames(section, origin(String.valueOf(locale.getKey()))));
                }
            }
        }
    }

    private void readNames(Object section, Origin origin) {
        if (section instanceof Map<?, ?> lists) {
            lists.forEach((key, list) -> {
                int kind = kind(String.valueOf(key));
                if (kind != 0) {
                    leaves(list).filter(name -> name.indexOf('#') < 0).forEach(name -> names.add(name, kind, origin));
                }
            });
        }
    }

    private void readList(Path file, Origin origin) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> names.add(line, 0, origin));
        }
    }

    private static Origin origin(String locale) {
        return locale.startsWith("es") || locale.startsWith("en") ? Origin.HOME : Origin.ABROAD;
    }

    private static int kind(String list) {
        if (list.contains("first_name") || list.contains("middle_name")) {
            return GIVEN;
        }
        return list.contains("last_name") ? FAMILY : 0;
    }

    private static Optional<Object> child(Object node, String key) {
        return node instanceof Map<?, ?> map ? Optional.ofNullable(map.get(key)) : Optional.empty();
    }

    private static Stream<String> leaves(Object node) {
        if (node instanceof Collection<?> list) {
            return list.stream().flatMap(NamePackages::leaves);
        }
        return node instanceof String name ? Stream.of(name) : Stream.empty();
    }
}
