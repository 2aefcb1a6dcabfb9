/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.engine.DataCategory;
import org.resguardo.testkit.format.Opened;
import org.resguardo.testkit.truth.GroundTruth;
import org.resguardo.testkit.truth.TruthEntry;

class BusinessGeneratorTest {
    private static final int PEOPLE = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void tellsTheSameTruthForTheSameSeed(BusinessKind kind) throws IOException {
        GroundTruth first = BusinessGenerator.of(7).write(kind, folder.resolve("first"), PEOPLE);
        GroundTruth second = BusinessGenerator.of(7).write(kind, folder.resolve("second"), PEOPLE);
        assertThat(second).isEqualTo(first);
        for (Path file : files(folder.resolve("first"), ".csv", ".txt", ".vcf", ".json", ".mbox", ".tsv")) {
            Path twin = folder.resolve("second").resolve(folder.resolve("first").relativize(file));
            assertThat(file).hasSameBinaryContentAs(twin);
        }
    }

    @Test
    void tellsAnotherTruthForAnotherSeed() throws IOException {
        GroundTruth one = BusinessGenerator.of(1).write(BusinessKind.BAKERY, folder.resolve("one"), PEOPLE);
        GroundTruth two = BusinessGenerator.of(2).write(BusinessKind.BAKERY, folder.resolve("two"), PEOPLE);
        assertThat(one.markers()).isNotEqualTo(two.markers());
    }

    @ParameterizedTest
    @EnumSource
    void namesEachFileAndNoOther(BusinessKind kind) throws IOException {
        GroundTruth truth = BusinessGenerator.of(7).write(kind, folder, PEOPLE);
        Set<String> named = truth.entries().stream()
                .map(entry -> entry.place().get(0))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> there = files(folder).stream()
                .map(file -> folder.relativize(file).toString())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(there);
    }

    @ParameterizedTest
    @EnumSource
    void writesFilesThatOpenAndHoldEachMarker(BusinessKind kind) throws Exception {
        GroundTruth truth = BusinessGenerator.of(7).write(kind, folder, PEOPLE);
        StringBuilder all = new StringBuilder();
        for (Path file : files(folder)) {
            String words = Opened.text(file);
            assertThat(words).as(kind.id()).isNotBlank();
            all.append(words).append(' ');
        }
        String text = all.toString();
        assertThat(truth.markers())
                .hasSizeGreaterThan(100)
                .allMatch(marker -> text.contains(marker), "stands in a file");
    }

    @ParameterizedTest
    @EnumSource
    void usesCategoriesOfTheEngine(BusinessKind kind) throws IOException {
        GroundTruth truth = BusinessGenerator.of(7).write(kind, folder, PEOPLE);
        assertThat(truth.entries())
                .flatExtracting(entry -> entry.categories().keySet())
                .allMatch(id -> DataCategory.byId(String.valueOf(id)).isPresent());
    }

    @ParameterizedTest
    @EnumSource
    void hasMuchThatSaysNothingOfAnybody(BusinessKind kind) throws IOException {
        GroundTruth truth = BusinessGenerator.of(7).write(kind, folder, PEOPLE);
        assertThat(truth.entries().stream().filter(TruthEntry::impersonal).filter(TruthEntry::column))
                .hasSizeGreaterThan(25);
        assertThat(truth.entries().stream().filter(TruthEntry::impersonal).filter(entry -> !entry.column()))
                .hasSizeGreaterThan(3);
    }

    @Test
    void writesEveryFormatSomewhere() throws IOException {
        Set<String> formats = new HashSet<>();
        for (BusinessKind kind : BusinessKind.values()) {
            BusinessGenerator.of(7)
                    .write(kind, folder.resolve(kind.id()), PEOPLE)
                    .entries()
                    .forEach(entry -> formats.add(entry.format()));
        }
        assertThat(formats)
                .contains("csv", "tsv", "xlsx", "xls", "ods", "docx", "odt", "rtf", "pptx", "pdf", "text")
                .contains("json", "ndjson", "xml", "html", "yaml", "eml", "mbox", "vcf", "ics", "iif")
                .contains("sqlite", "mdb", "accdb", "dbf", "jpeg");
    }

    @Test
    void keepsTheDemonstrationSmall() throws IOException {
        BusinessGenerator.of(7).write(BusinessKind.BAKERY, folder);
        long bytes = 0;
        for (Path file : files(folder)) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(5_000_000);
    }

    private static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> endings.length == 0
                            || Stream.of(endings)
                                    .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }
}
