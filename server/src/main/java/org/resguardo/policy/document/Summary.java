/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument.Block.Form;

/** Writes everything in short: what, what for, who else, how long, what to ask for. */
final class Summary {
    private final Clauses clauses;
    private final Phrases phrases;
    private final Claims claims;

    Summary(Clauses clauses, Phrases phrases, Claims claims) {
        this.clauses = clauses;
        this.phrases = phrases;
        this.claims = claims;
    }

    void write(DocumentBuilder page) {
        collecting(page);
        sharing(page);
        keeping(page);
        claims.first(ClaimKind.RIGHTS)
                .ifPresent(claim -> page.say(claim, "summary-rights").end(Form.ITEM));
        claims.first(ClaimKind.CONTACT).ifPresent(claim -> {
            List<String> ways = Stream.of("email", "phone")
                    .map(claim.content()::one)
                    .filter(way -> !way.isEmpty())
                    .toList();
            if (!ways.isEmpty()) {
                page.say(claim, "summary-contact", Map.of("ways", clauses.list(ways)))
                        .end(Form.ITEM);
            }
        });
        page.section(Composer.SUMMARY);
    }

    private void collecting(DocumentBuilder page) {
        List<Claim> collecting = claims.of(ClaimKind.COLLECTS);
        if (collecting.isEmpty()) {
            return;
        }
        List<String> data = collecting.stream()
                .flatMap(claim -> claim.content().all("data").stream())
                .flatMap(id -> DataCategory.byId(id).stream())
                .distinct()
                .sorted()
                .map(DataCategory::id)
                .toList();
        page.say(collecting, "summary-data", Map.of("data", phrases.data(data))).end(Form.ITEM);
        List<String> purposes = collecting.stream()
                .map(claim -> claim.content().one("purpose"))
                .distinct()
                .toList();
        page.say(collecting, "summary-purposes", Map.of("purposes", phrases.purposes(purposes)))
                .end(Form.ITEM);
    }

    private void sharing(DocumentBuilder page) {
        List<Claim> shares = claims.of(ClaimKind.SHARES);
        if (!shares.isEmpty()) {
            List<String> names =
                    shares.stream().map(claim -> claim.content().one("name")).toList();
            page.say(shares, "summary-shares", Map.of("names", clauses.list(names)))
                    .end(Form.ITEM);
        }
        claims.first(ClaimKind.SHARES_NOTHING)
                .ifPresent(claim -> page.say(
                                claim, "shares-nothing-" + claim.content().one("form"))
                        .end(Form.ITEM));
    }

    private void keeping(DocumentBuilder page) {
        List<Claim> keeping = new ArrayList<>(claims.of(ClaimKind.KEEPS));
        if (!keeping.isEmpty()) {
            page.say(keeping, "summary-keeps", Map.of()).end(Form.ITEM);
        }
        claims.first(ClaimKind.KEEPS_OPEN)
                .filter(claim -> claim.content().has("all"))
                .ifPresent(claim -> page.say(claim, "keeps-open-all").end(Form.ITEM));
    }
}
