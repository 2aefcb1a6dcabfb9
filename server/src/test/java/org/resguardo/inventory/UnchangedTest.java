/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetVersion;
import org.resguardo.connector.Place;

/** What need not be read again: only what its store says is the same, and what is not certain only for a while. */
class UnchangedTest {
    private static final Instant READ = Instant.parse("2026-11-02T03:00:00Z");
    private static final Instant BEFORE = READ.minusSeconds(1);
    private static final Instant AFTER = READ.plusSeconds(1);

    private static Scans.Known known(boolean whole, String version) {
        return new Scans.Known(1, whole, 10, Optional.of(READ), version, Optional.of(READ));
    }

    private static Dataset dataset(Optional<DatasetVersion> version) {
        return new Dataset(
                "main.bread", Place.of("bread"), OptionalLong.of(10), OptionalLong.of(2), Optional.of(READ), version);
    }

    private static Dataset versioned(String text, boolean certain) {
        return dataset(Optional.of(new DatasetVersion(text, certain)));
    }

    @Test
    void theSameVersionIsNotReadAgain() {
        assertThat(known(true, "a").unchanged(versioned("a", false), BEFORE)).isTrue();
        assertThat(known(true, "a").unchanged(versioned("b", false), BEFORE)).isFalse();
    }

    @Test
    void whatIsNotCertainIsReadAgainAfterFourWeeks() {
        assertThat(known(true, "a").unchanged(versioned("a", false), AFTER)).isFalse();
        assertThat(known(true, "a").unchanged(versioned("a", true), AFTER)).isTrue();
    }

    @Test
    void whatWasReadInPartIsReadAgain() {
        assertThat(known(false, "a").unchanged(versioned("a", true), BEFORE)).isFalse();
    }

    @Test
    void whatHasOnlyNowAVersionIsReadAgain() {
        assertThat(known(true, "").unchanged(versioned("a", true), BEFORE)).isFalse();
    }

    @Test
    void aFileIsTheSameBySizeAndDate() {
        assertThat(known(true, "").unchanged(dataset(Optional.empty()), AFTER)).isTrue();
        assertThat(new Scans.Known(1, true, 11, Optional.of(READ), "", Optional.of(READ))
                        .unchanged(dataset(Optional.empty()), AFTER))
                .isFalse();
    }
}
