/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Content;

/** Changes that were labelled by hand weigh what their labels say. */
class ClaimComparisonTest {
    private static final Path TABLE = Path.of("src/test/resources/org/resguardo/policy/changes.tsv");

    /** A line of the table. */
    record Change(String what, String before, String after, String weight, Set<String> reasons) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Stream<Change> changes() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.startsWith("#"))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .map(cells -> new Change(cells[0], cells[1], cells[2], cells[3], words(cells[4])));
    }

    private static Set<String> words(String text) {
        return text.isEmpty() ? Set.of() : Set.of(text.split(" "));
    }

    private static List<Claim> claim(String text) {
        if (text.equals("-")) {
            return List.of();
        }
        String[] parts = text.split(" ", 2);
        Content content = Content.NONE;
        for (String part : parts[1].split("\\|")) {
            String[] pair = part.split("=", 2);
            content = content.with(pair[0], Arrays.asList(pair[1].split(";")));
        }
        ClaimKind kind = ClaimKind.of(parts[0]).orElseThrow();
        return List.of(Claim.said(kind, kind.id(), content, Optional.empty(), ""));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void weighsWhatItsLabelSays(Change change) {
        List<ClaimChange> found = ClaimComparison.between(claim(change.before()), claim(change.after()));
        assertThat(found.stream().map(one -> one.reason().id()).collect(Collectors.toSet()))
                .isEqualTo(change.reasons());
        assertThat(ClaimChange.heaviest(found).id()).isEqualTo(change.weight());
    }

    @Test
    void thereAreAtLeastSixtyOfThemOfEveryWeight() throws IOException {
        List<Change> all = changes().toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(60);
        assertThat(all.stream().map(Change::weight).distinct())
                .containsExactlyInAnyOrder("cosmetic", "clarifying", "material");
    }

    @Test
    void everyReasonHasALabelledChange() throws IOException {
        Set<String> labelled =
                changes().flatMap(change -> change.reasons().stream()).collect(Collectors.toSet());
        assertThat(Arrays.stream(Reason.values())
                        .map(Reason::id)
                        .filter(id -> !labelled.contains(id))
                        .toList())
                .containsExactly("law-text-gone");
    }
}
