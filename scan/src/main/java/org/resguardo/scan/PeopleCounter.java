/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.ColumnFinding;
import org.resguardo.engine.ColumnProfile;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;
import org.resguardo.engine.DistinctCounter;
import org.resguardo.engine.Engine;

/**
 * Tells about how many people the data is about: as many as there are different values of the kind that has the most, among
 * the kinds of which a person mostly has one. Equal values in different places count once.
 */
final class PeopleCounter {
    private static final Set<DataCategory> ONE_EACH = EnumSet.of(
            DataCategory.EMAIL,
            DataCategory.PHONE,
            DataCategory.SOCIAL_SECURITY_NUMBER,
            DataCategory.NATIONAL_ID,
            DataCategory.PERSON_NAME);
    /** Below this share a column holds other things too, and its number of different values says little. */
    private static final double MOSTLY = 0.5;

    private final Engine engine;
    private final Map<DataCategory, ColumnProfile> columns = new EnumMap<>(DataCategory.class);
    private final Map<DataCategory, DistinctCounter> texts = new EnumMap<>(DataCategory.class);

    PeopleCounter(Engine engine) {
        this.engine = engine;
    }

    void add(ColumnProfile profile, List<ColumnFinding> findings) {
        findings.stream()
                .filter(f -> ONE_EACH.contains(f.category()))
                .filter(f -> f.certainty().atLeast(Certainty.LIKELY) && f.share() >= MOSTLY)
                .findFirst()
                .ifPresent(f -> columns.computeIfAbsent(
                                f.category(), c -> engine.column(0).profile())
                        .merge(profile));
    }

    /** Names in running text are not counted: the same person is written in many ways. */
    void add(Detector detector, DistinctCounter distinct) {
        if (ONE_EACH.contains(detector.category()) && detector.category() != DataCategory.PERSON_NAME) {
            texts.computeIfAbsent(detector.category(), c -> new DistinctCounter())
                    .merge(distinct);
        }
    }

    long about() {
        long most = 0;
        for (ColumnProfile profile : columns.values()) {
            most = Math.max(most, profile.distinct());
        }
        for (DistinctCounter counter : texts.values()) {
            most = Math.max(most, counter.count());
        }
        return most;
    }
}
