/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.Law;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.load.FactsFile;

class AssumptionsTest {
    private static final Law LAW = Law.standard();

    private final Assumptions assumptions = Assumptions.standard();

    @Test
    void haveAWordOnEveryQuestionThatIsAnsweredWithYesOrNo() {
        List<String> asked = LAW.questions().facts().values().stream()
                .filter(fact -> fact.kind() == Fact.Kind.YES_NO)
                .map(Fact::id)
                .toList();
        assertThat(assumptions.facts()).containsExactlyInAnyOrderElementsOf(asked);
        assertThat(assumptions.facts())
                .allSatisfy(fact -> assertThat(assumptions.answers(fact))
                        .hasSize(Trade.values().length)
                        .isSubsetOf("yes", "no", "ask", "later"));
    }

    @Test
    void assumeNothingOfABusinessOfWhichNothingIsKnown() {
        assertThat(assumptions.assumed(Trade.OTHER)).isEmpty();
    }

    /** The examples were answered by hand, each by a business of its trade. */
    @ParameterizedTest
    @CsvSource({
        "bakery, FOOD",
        "dental-clinic, CLINIC",
        "online-shop, SHOP",
        "accountant, ACCOUNTING",
        "dance-academy, ACADEMY"
    })
    void agreeWithTheBusinessesOfTheExamples(String example, Trade trade) throws IOException {
        Path file = Path.of("../examples").resolve(example + ".yaml");
        FactsFile business = FactsFile.read(example, Files.readAllBytes(file), LAW);
        Map<String, String> deviations = new TreeMap<>();
        assumptions.assumed(trade).forEach((fact, assumed) -> {
            Object told = business.facts().answer(fact).orElse("nothing");
            if (!told.equals(assumed.text().equals(Answer.YES))) {
                deviations.put(fact, assumed.text() + " assumed, " + told + " told");
            }
        });
        assertThat(deviations).isEmpty();
    }
}
