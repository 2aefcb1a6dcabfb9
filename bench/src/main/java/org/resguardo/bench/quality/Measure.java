/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;

/**
 * What is measured as one: labels of some types must be found as one of some categories.
 *
 * @param name what the board calls it
 * @param types labels that must be found
 * @param also labels that may be found as well, so that a finding there is no mistake
 * @param categories what the engine may call it
 */
record Measure(String name, Set<String> types, Set<String> also, Set<DataCategory> categories) {

    /** A measure of some types and categories, of which several are parted by bars. */
    static Measure of(String name, String types, String also, DataCategory... categories) {
        return new Measure(name, split(types), split(also), Set.of(categories));
    }

    /** Those of some measures of which at least one text has a label. */
    static List<Measure> used(List<Measure> measures, List<LabelledText> texts) {
        Set<String> types = texts.stream()
                .flatMap(text -> text.labels().stream())
                .map(LabelledText.Label::type)
                .collect(Collectors.toSet());
        return measures.stream()
                .filter(measure -> measure.types().stream().anyMatch(types::contains))
                .toList();
    }

    private static Set<String> split(String names) {
        return Stream.of(names.split("\\|")).filter(name -> !name.isBlank()).collect(Collectors.toUnmodifiableSet());
    }
}
