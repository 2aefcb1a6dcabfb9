/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.claim.LawReach.Asking;
import org.resguardo.policy.claim.LawReach.Item;
import org.resguardo.policy.document.Paper;

/**
 * Something that a law asks a policy to contain and that this one does not say.
 *
 * @param law what people call the law
 * @param item what is missing
 */
public record LawGap(Text law, Text item) {

    private static final Text MEXICO = new Text("Mexico", "México");
    private static final Text DOMICILE = new Text("The address of the business", "El domicilio del negocio");

    /** What is missing in a draft, law by law. */
    public static List<LawGap> of(Draft draft) {
        List<LawGap> gaps = new ArrayList<>();
        for (Asking law : draft.facts().law().asking()) {
            for (Item item : law.contents()) {
                if (!said(item.id(), draft)) {
                    gaps.add(new LawGap(law.title(), item.title()));
                }
            }
        }
        boolean mexican = draft.claims().find(Paper.AVISO_INTEGRAL.claim()).isPresent();
        boolean addressed = draft.claims().of(ClaimKind.CONTACT).stream()
                .anyMatch(claim -> claim.content().has("address"));
        if (mexican && !addressed) {
            gaps.add(new LawGap(MEXICO, DOMICILE));
        }
        return gaps;
    }

    private static boolean said(String content, Draft draft) {
        Claims claims = draft.claims();
        return switch (content) {
            case "categories-collected", "categories-sensitive", "purposes" -> has(claims, ClaimKind.COLLECTS);
            case "sources" ->
                has(claims, ClaimKind.COLLECTS)
                        && claims.of(ClaimKind.COLLECTS).stream()
                                .allMatch(claim -> claim.content().has("sources"));
            case "rights-how-to", "review-and-change-process", "methods-of-request" -> has(claims, ClaimKind.RIGHTS);
            case "consent-revocation" -> revocation(claims);
            case "profiling-disclosure" -> has(claims, ClaimKind.AUTOMATED);
            case "llm-training-statement" -> law(claims, "training");
            case "appeal-how-to" -> has(claims, ClaimKind.LAW);
            case "categories-shared", "third-party-categories", "specific-third-parties" ->
                has(claims, ClaimKind.SHARES) || has(claims, ClaimKind.SHARES_NOTHING);
            case "contact" -> has(claims, ClaimKind.CONTACT);
            case "sale-and-ads-disclosure" -> has(claims, ClaimKind.SALE);
            case "retention" -> has(claims, ClaimKind.KEEPS) && !has(claims, ClaimKind.KEEPS_OPEN);
            case "change-notification" -> has(claims, ClaimKind.CHANGES);
            case "do-not-track" -> law(claims, "signal");
            case "third-party-tracking" -> law(claims, "tracking");
            case "sensitive-sale-notice" -> !sells(claims) || law(claims, "asks");
            case "biometric-sale-notice" ->
                !draft.facts().mayItSellBiometrics() || draft.facts().answers().has(Answers.BIOMETRIC_SALE);
            case "last-updated-date", "effective-date" -> true;
            default -> false;
        };
    }

    private static boolean revocation(Claims claims) {
        return claims.of(ClaimKind.LAW).stream()
                .anyMatch(claim -> claim.content().all("rights").contains("revoke-consent"));
    }

    private static boolean has(Claims claims, ClaimKind kind) {
        return claims.first(kind).isPresent();
    }

    private static boolean law(Claims claims, String part) {
        return claims.of(ClaimKind.LAW).stream()
                .anyMatch((Claim claim) -> claim.content().has(part));
    }

    private static boolean sells(Claims claims) {
        return claims.first(ClaimKind.SALE)
                .filter(claim -> claim.content().has("sells"))
                .isPresent();
    }
}
