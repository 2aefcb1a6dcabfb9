/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.Content;

/** What laws want beside the policy is written from the same claims, in both languages, and says no more than these. */
class PaperTest {
    private static final Composer SPANISH = new Composer(Clauses.in(Locale.forLanguageTag("es")));
    private static final Composer ENGLISH = new Composer(Clauses.in(Locale.forLanguageTag("en")));

    private static Claim claim(ClaimKind kind, String which, Content content) {
        String id = which.isEmpty() ? kind.id() : kind.id() + ":" + which;
        return Claim.said(kind, id, content, Optional.empty(), "/policy");
    }

    private static Claims claims(Claim... more) {
        List<Claim> all = new ArrayList<>(List.of(
                claim(ClaimKind.IDENTITY, "", Content.NONE.with("name", "Clínica Sol")),
                claim(
                        ClaimKind.CONTACT,
                        "",
                        Content.NONE.with("email", "hola@example.com").with("address", "12 Calle Luna, Austin")),
                claim(ClaimKind.OFFICER, "", Content.NONE.with("name", "Ana Pérez")),
                claim(
                        ClaimKind.COLLECTS,
                        "care",
                        Content.NONE
                                .with("activity", "care")
                                .with("name.es", "Atención")
                                .with("name.en", "Care")
                                .with("purpose", "care")
                                .with("basis", "contract")
                                .with("people", List.of("patient"))
                                .with("sources", List.of("person"))
                                .with("data", List.of("identity.name", "health.condition"))),
                claim(
                        ClaimKind.COLLECTS,
                        "news",
                        Content.NONE
                                .with("activity", "news")
                                .with("name.es", "Boletín")
                                .with("name.en", "Newsletter")
                                .with("purpose", "marketing")
                                .with("basis", "consent")
                                .with("data", List.of("contact.email"))),
                claim(
                        ClaimKind.SHARES,
                        "lab",
                        Content.NONE
                                .with("name", "Laboratorio Ejemplo")
                                .with("role", "third-party")
                                .with("country", "US")
                                .with("activities", List.of("care"))
                                .with("data", List.of("identity.name", "health.condition"))),
                claim(ClaimKind.KEEPS_OPEN, "", Content.NONE.with("all", "yes")),
                claim(ClaimKind.VERSION, "", Content.NONE.with("number", "3").with("day", "2026-12-15"))));
        Stream.of(Paper.values())
                .forEach(paper -> all.add(claim(ClaimKind.PAPER, paper.id(), Content.NONE.with("paper", paper.id()))));
        all.addAll(List.of(more));
        return Claims.of(all);
    }

    private static String text(Composer composer, Claims claims, Paper paper) {
        return Markdown.of(Objects.requireNonNull(composer.papers(claims).get(paper)));
    }

    @Test
    void everySentenceComesFromClaimsAndTheLanguagesGoInStep() {
        Claims claims = claims();
        Set<String> ids = claims.all().stream().map(Claim::id).collect(Collectors.toSet());
        Map<Paper, PolicyDocument> spanish = SPANISH.papers(claims);
        Map<Paper, PolicyDocument> english = ENGLISH.papers(claims);
        assertThat(spanish).containsOnlyKeys(Paper.values());
        spanish.forEach((paper, document) -> {
            assertThat(document.sentences())
                    .isNotEmpty()
                    .allSatisfy(
                            sentence -> assertThat(ids).as(sentence.clause()).containsAll(sentence.claims()));
            assertThat(document.sentences().map(sentence -> sentence.clause()))
                    .as(paper.id())
                    .isEqualTo(Objects.requireNonNull(english.get(paper))
                            .sentences()
                            .map(sentence -> sentence.clause())
                            .toList());
        });
    }

    @Test
    void patientsReadTheHeaderThatTheFederalRulePrescribesAndFromWhichDayItHolds() {
        assertThat(text(ENGLISH, claims(), Paper.PRIVACY_PRACTICES))
                .contains("THIS NOTICE DESCRIBES HOW MEDICAL INFORMATION ABOUT YOU MAY BE USED AND DISCLOSED")
                .contains("42 CFR part 2", "Office for Civil Rights", "Ana Pérez", "December 15, 2026");
    }

    @Test
    void peopleInCaliforniaReadWhetherItIsSoldAndHowToSayNo() {
        assertThat(text(ENGLISH, claims(), Paper.COLLECTION))
                .as("nothing is said of sale as long as nobody has answered")
                .doesNotContain("sold");
        Claims selling = claims(
                claim(ClaimKind.SALE, "", Content.NONE.with("form", "yes").with("sells", "yes")));
        assertThat(text(ENGLISH, selling, Paper.COLLECTION))
                .contains("several laws call that selling", "Global Privacy Control")
                .contains("Several laws call part of this sensitive: health information");
    }

    @Test
    void theHealthPolicySpeaksOfHealthAlone() {
        assertThat(text(ENGLISH, claims(), Paper.HEALTH_DATA))
                .contains("Care: we collect health information.", "Laboratorio Ejemplo receives health information.")
                .doesNotContain("Newsletter", "e-mail address");
    }

    @Test
    void theMexicanNoticeTellsWhatNeedsConsentAndWhatTheLawCallsSensitive() {
        assertThat(text(SPANISH, claims(), Paper.AVISO_INTEGRAL))
                .contains("Domicilio: 12 Calle Luna, Austin.")
                .contains("Finalidades necesarias para lo que usted nos pide: Atención.")
                .contains("requieren su consentimiento: Boletín.")
                .contains("la ley llama sensibles a: datos de salud", "derechos ARCO");
        assertThat(text(SPANISH, claims(), Paper.AVISO_SIMPLIFICADO))
                .contains("Boletín", "El aviso de privacidad integral está junto a este.")
                .doesNotContain("Laboratorio");
    }

    @Test
    void theGdprNoticeTellsWhatMustBeGiven() {
        assertThat(text(ENGLISH, claims(), Paper.GDPR))
                .contains("without it we cannot do it. This is so for: Care.")
                .contains("They work on it in: United States.");
    }
}
