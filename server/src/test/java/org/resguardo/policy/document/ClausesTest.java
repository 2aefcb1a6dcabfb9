/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.StatedSafeguard;

/** Both languages can say the same, and neither says what a policy should not. */
class ClausesTest {
    private static final Clauses SPANISH = Clauses.in(Locale.forLanguageTag("es"));
    private static final Clauses ENGLISH = Clauses.in(Locale.forLanguageTag("en"));

    private static Set<String> arguments(Clauses clauses, String id) {
        return new TreeSet<>(new MessageFormat(clauses.raw(id), clauses.locale()).getArgumentNames());
    }

    @Test
    void bothLanguagesHaveTheSameClausesWithTheSameArguments() {
        assertThat(new TreeSet<>(SPANISH.ids())).isEqualTo(new TreeSet<>(ENGLISH.ids()));
        assertThat(SPANISH.ids())
                .allSatisfy(id -> assertThat(arguments(SPANISH, id)).as(id).isEqualTo(arguments(ENGLISH, id)));
    }

    @Test
    void documentsSayTheirVersionDateSourceAndReviewer() {
        for (Clauses clauses : Set.of(SPANISH, ENGLISH)) {
            assertThat(clauses.files()).allSatisfy(file -> {
                assertThat(file.version()).isPositive();
                assertThat(file.source()).isNotBlank();
                assertThat(file.reviewer()).isNotBlank();
            });
        }
        for (int i = 0; i < Clauses.FILES.size(); i++) {
            assertThat(SPANISH.files().get(i).version())
                    .as("the languages go in step")
                    .isEqualTo(ENGLISH.files().get(i).version());
        }
    }

    @Test
    void everythingThatClaimsNameHasWords() {
        assertThat(Arrays.stream(DataCategory.values())
                        .map(category ->
                                "data-" + category.id().replace('.', '-').replace('_', '-')))
                .allMatch(SPANISH::has);
        assertThat(Arrays.stream(Purpose.values()).map(purpose -> "purpose-" + purpose.id()))
                .allMatch(SPANISH::has);
        assertThat(Arrays.stream(Purpose.values()).map(purpose -> "use-" + purpose.id()))
                .allMatch(SPANISH::has);
        assertThat(Arrays.stream(DataSubjectCategory.values()).map(subject -> "people-" + subject.id()))
                .allMatch(SPANISH::has);
        assertThat(Arrays.stream(StatedSafeguard.values()).map(measure -> "protects-" + measure.id()))
                .allMatch(SPANISH::has);
    }

    @Test
    void nothingIsPromisedForeverAndNobodyIsShoutedAt() {
        for (Clauses clauses : Set.of(SPANISH, ENGLISH)) {
            assertThat(clauses.ids())
                    .allSatisfy(id -> assertThat(clauses.raw(id))
                            .as(id)
                            .doesNotContain("!", "¡")
                            .doesNotContainIgnoringCase("never", "nunca", "jamás", "seriously", "muy en serio"));
        }
    }
}
