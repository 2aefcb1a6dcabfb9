/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.detector.HeadingDetector;

/** What every detector owes: words for people, a category, texts that it finds and texts that it leaves. */
class DetectorExamplesTest {
    private final Engine engine = Engine.with(detector -> true);

    @Test
    void findsEveryExample() {
        List<String> missed = new ArrayList<>();
        for (Detector detector : engine.detectors()) {
            for (String example : detector.examples()) {
                if (!found(detector, example)) {
                    missed.add(detector.id() + ": " + example);
                }
            }
        }
        assertThat(missed).isEmpty();
    }

    @Test
    void leavesEveryNearMiss() {
        List<String> wrong = new ArrayList<>();
        for (Detector detector : engine.detectors()) {
            for (String nearMiss : detector.nearMisses()) {
                if (found(detector, nearMiss)) {
                    wrong.add(detector.id() + ": " + nearMiss);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void hasExamplesAndNearMissesUnlessItStartsFromAHeading() {
        assertThat(engine.detectors())
                .filteredOn(detector -> !(detector instanceof HeadingDetector))
                .allSatisfy(detector -> {
                    assertThat(detector.examples()).as(detector.id()).isNotEmpty();
                    assertThat(detector.nearMisses()).as(detector.id()).isNotEmpty();
                });
    }

    @Test
    void hasWordsForPeopleInBothLanguages() {
        assertThat(engine.detectors()).allSatisfy(detector -> {
            assertThat(detector.title(Locale.forLanguageTag("es"))).isNotBlank();
            assertThat(detector.title(Locale.ENGLISH)).isNotBlank();
        });
    }

    private boolean found(Detector detector, String text) {
        return engine.find(text, Certainty.LIKELY).stream()
                .anyMatch(finding -> finding.detector().id().equals(detector.id()));
    }
}
