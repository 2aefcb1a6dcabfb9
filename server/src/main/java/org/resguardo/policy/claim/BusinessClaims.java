/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who the business is and how people reach it. Only what the owner chose for the public is said. */
final class BusinessClaims {
    private static final String BUSINESS = "/settings/business";
    private static final String QUESTIONS = "/policy/questions";

    private BusinessClaims() {}

    static List<Claim> of(Facts facts) {
        List<Claim> claims = new ArrayList<>();
        Firm firm = facts.firm();
        if (!firm.publicName().isEmpty()) {
            Content content = Content.NONE
                    .with("name", firm.publicName())
                    .with("legal", firm.legalName().equals(firm.publicName()) ? "" : firm.legalName())
                    .with("website", firm.website());
            claims.add(Claim.said(ClaimKind.IDENTITY, "identity", content, Optional.empty(), BUSINESS));
        }
        Content ways = ways(facts.answers());
        if (!ways.values().isEmpty()) {
            claims.add(Claim.said(ClaimKind.CONTACT, "contact", ways, latest(facts.answers()), QUESTIONS));
        }
        facts.officer()
                .ifPresent(officer -> claims.add(Claim.said(
                        ClaimKind.OFFICER,
                        "officer",
                        Content.NONE.with("name", officer.name()),
                        Optional.empty(),
                        "/inventory/officer")));
        return claims;
    }

    /** The ways that stand in public. */
    static Content ways(Answers answers) {
        return Content.NONE
                .with("email", answers.text(Answers.EMAIL))
                .with("phone", answers.text(Answers.PHONE))
                .with("address", answers.text(Answers.ADDRESS));
    }

    private static Optional<java.time.Instant> latest(Answers answers) {
        return Stream.of(Answers.EMAIL, Answers.PHONE, Answers.ADDRESS)
                .flatMap(question -> answers.at(question).stream())
                .max(java.time.Instant::compareTo);
    }
}
