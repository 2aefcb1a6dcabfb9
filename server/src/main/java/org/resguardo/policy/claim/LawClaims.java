/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.resguardo.policy.claim.Evidence.Speaks;
import org.resguardo.policy.claim.LawReach.Asking;

/** What laws want said besides, law by law. */
final class LawClaims {
    /** What is only said where a law asks for it. */
    private static final List<String> ASKED = List.of(
            "appeal-how-to", "do-not-track", "third-party-tracking", "sensitive-sale-notice", "biometric-sale-notice");

    private LawClaims() {}

    static List<Claim> of(Facts facts) {
        return facts.law().asking().stream()
                .map(law -> claim(law, facts))
                .filter(claim -> claim.content().has("rights")
                        || claim.content().has("training")
                        || claim.content().has("asks")
                        || claim.content().has("own"))
                .toList();
    }

    private static Claim claim(Asking law, Facts facts) {
        Content ways = BusinessClaims.ways(facts.answers());
        Content content = Content.NONE
                .with("record", law.record())
                .with("title.es", law.title().es())
                .with("title.en", law.title().en())
                .with("place.es", law.place().es())
                .with("place.en", law.place().en())
                .with("rights", law.rights())
                .with(
                        "asks",
                        ASKED.stream()
                                .filter(law::asks)
                                .filter(id -> said(id, facts))
                                .toList())
                .with("own", own(law.record()))
                .with("email", ways.one("email"))
                .with("phone", ways.one("phone"))
                .with("address", ways.one("address"));
        boolean signal = law.asks("do-not-track");
        Content whole = signal ? content.with("signal", facts.answers().text(Answers.SIGNAL)) : content;
        boolean tracking = law.asks("third-party-tracking");
        Content all = tracking ? whole.with("tracking", facts.answers().text(Answers.COOKIES)) : whole;
        boolean training = law.asks("llm-training-statement");
        Content said = training ? all.with("training", facts.answers().text(Answers.TRAINING)) : all;
        Instant read = law.source().asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
        Evidence evidence =
                new Evidence(Speaks.LAW, law.source().citation(), "", 0, Optional.of(read), "/settings/business");
        return new Claim(
                ClaimKind.LAW.id() + ":" + law.record(),
                ClaimKind.LAW,
                said,
                ClaimState.VERIFIED,
                Optional.empty(),
                List.of(evidence),
                Optional.of(read),
                "/settings/business");
    }

    private static boolean said(String asked, Facts facts) {
        return switch (asked) {
            case "do-not-track" -> facts.answers().has(Answers.SIGNAL);
            case "third-party-tracking" -> facts.answers().has(Answers.COOKIES);
            case "biometric-sale-notice" ->
                facts.mayItSellBiometrics()
                        && facts.answers().text(Answers.BIOMETRIC_SALE).equals("yes");
            default -> true;
        };
    }

    /** The laws that have words of their own. */
    private static String own(String record) {
        return switch (record) {
            case "eu-gdpr", "uk-gdpr" -> "gdpr";
            case "mx-lfpdppp" -> "mexico";
            case "us-wa-mhmda" -> "health";
            default -> "";
        };
    }
}
