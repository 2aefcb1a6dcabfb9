/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.policy.claim.ClaimKind;

/** A document that a law wants beside the policy, for some people only. The ids never change: versions and addresses hold them. */
public enum Paper {
    /** What is collected, for people in California (Civil Code 1798.100(a)). */
    COLLECTION("policy.paper.collection"),
    /** Consumer health data (RCW 19.373.020; Nevada's law is like it). */
    HEALTH_DATA("policy.paper.health_data"),
    /** The notice of privacy practices (45 CFR 164.520). */
    PRIVACY_PRACTICES("policy.paper.privacy_practices"),
    /** The information of articles 13 and 14 of the GDPR. */
    GDPR("policy.paper.gdpr"),
    /** The full Mexican notice (LFPDPPP of 2025, article 15). */
    AVISO_INTEGRAL("policy.paper.aviso_integral"),
    /** The short Mexican notice (LFPDPPP of 2025, article 16). */
    AVISO_SIMPLIFICADO("policy.paper.aviso_simplificado");

    private final String title;

    Paper(String title) {
        this.title = title;
    }

    /** The paper with an id. */
    public static Optional<Paper> of(String id) {
        return Arrays.stream(values()).filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** Its name in versions and addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** The id of the claim that it rests on. */
    public String claim() {
        return ClaimKind.PAPER.id() + ":" + id();
    }
}
