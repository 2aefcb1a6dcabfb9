/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.detector.HeadingDetector.ValueKind;
import org.resguardo.engine.words.WordClass;
import org.resguardo.engine.words.WordFiles;

/**
 * The detectors that are nothing but data: those that start from a heading, and those that start from words of a class.
 */
public final class ListedDetectors implements DetectorSource {

    /** For the service loader. */
    public ListedDetectors() {}

    @Override
    public List<DescribedDetector> detectors() {
        List<DescribedDetector> detectors = new ArrayList<>();
        for (String[] line : WordFiles.lines("heading-detectors.tsv", 3)) {
            detectors.add(new HeadingDetector(
                    line[0],
                    category(line[1]),
                    Arrays.stream(line[2].split(",")).map(ValueKind::of).collect(Collectors.toSet())));
        }
        for (String[] line : WordFiles.lines("lexicon-detectors.tsv", 5)) {
            detectors.add(new LexiconDetector(
                    line[0],
                    category(line[1]),
                    WordClass.valueOf(line[2].replace('-', '_').toUpperCase(Locale.ROOT)),
                    List.of(line[3].split(" \\| ")),
                    List.of(line[4].split(" \\| "))));
        }
        return detectors;
    }

    private static DataCategory category(String id) {
        return DataCategory.byId(id)
                .orElseThrow(
                        () -> new IllegalStateException("The word files name a category that does not exist: " + id));
    }
}
