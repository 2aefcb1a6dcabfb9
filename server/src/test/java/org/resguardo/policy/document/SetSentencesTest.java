/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Text;
import org.resguardo.policy.Question;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Facts;
import org.resguardo.policy.claim.Firm;
import org.resguardo.policy.claim.LawReach;
import org.resguardo.policy.claim.LawReach.Asking;
import org.resguardo.policy.claim.LawReach.Item;
import org.resguardo.policy.claim.LawReach.Source;
import org.resguardo.policy.claim.SiteFacts;

/** What some laws want said word for word stands in the policy where it is true, and nowhere else. */
class SetSentencesTest {
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    private static Facts facts(String law, Map<String, String> told, String sold) {
        Asking asking = new Asking(
                law,
                new Text("A law", "Una ley"),
                new Text("A place", "Un lugar"),
                new Text("It asks.", "Pide."),
                List.of(
                        new Item("sensitive-sale-notice", new Text("Sensitive", "Sensibles")),
                        new Item("biometric-sale-notice", new Text("Biometric", "Biométricos"))),
                List.of("opt-out-sale"),
                new Source("A law 1", "https://example.com/law", LocalDate.of(2026, 6, 4)));
        Map<String, Answers.Answer> answers =
                sold.isEmpty() ? Map.of() : Map.of(Answers.BIOMETRIC_SALE, new Answers.Answer(sold, NOW));
        return new Facts(
                new Firm("Gym LLC", "Gym", "", "hola@example.com", "", told),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                new Answers(answers),
                List.of(),
                List.of(),
                List.of(),
                new LawReach(List.of(asking), List.of(), List.of()),
                List.of(),
                SiteFacts.NONE,
                NOW);
    }

    private static String text(String language, Facts facts) {
        return new Composer(Clauses.in(Locale.forLanguageTag(language)))
                .compose(Claims.from(facts))
                .sentences()
                .map(sentence -> sentence.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void whoSellsBiometricDataSaysItInTheWordsOfTheLaw() {
        Map<String, String> told = Map.of("sellsData", "yes", "usesBiometrics", "yes");
        assertThat(text("en", facts("us-privacy-tx", told, "yes")))
                .contains("NOTICE: We may sell your biometric personal data.");
        assertThat(text("es", facts("us-privacy-tx", told, "yes")))
                .contains("AVISO: Podemos vender sus datos personales biométricos.")
                .contains("NOTICE: We may sell your biometric personal data.");
        assertThat(text("en", facts("us-privacy-fl", told, "yes")))
                .contains("NOTICE: This website may sell your biometric personal data.")
                .doesNotContain("We may sell");
    }

    @Test
    void whoDoesNotSellItDoesNotSayIt() {
        assertThat(text("en", facts("us-privacy-tx", Map.of("sellsData", "yes", "usesBiometrics", "yes"), "no")))
                .doesNotContain("biometric");
        assertThat(text("en", facts("us-privacy-tx", Map.of("sellsData", "no", "usesBiometrics", "yes"), "yes")))
                .as("an answer from before, when something was still sold")
                .doesNotContain("biometric");
    }

    @Test
    void isOnlyAskedWhereThereIsSuchDataAndSomethingIsSold() {
        assertThat(Question.asked(facts("us-privacy-tx", Map.of("sellsData", "yes", "usesBiometrics", "yes"), "")))
                .contains(Question.BIOMETRIC_SALE);
        assertThat(Question.asked(facts("us-privacy-tx", Map.of("sellsData", "yes", "usesBiometrics", "no"), "")))
                .doesNotContain(Question.BIOMETRIC_SALE);
        assertThat(Question.asked(facts("us-privacy-tx", Map.of("sellsData", "no", "usesBiometrics", "yes"), "")))
                .doesNotContain(Question.BIOMETRIC_SALE);
    }
}
