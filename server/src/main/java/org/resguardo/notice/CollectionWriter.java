/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.notice.CollectionText.Part;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.Clauses;
import org.resguardo.policy.document.PolicyDocument;

/**
 * Writes what people are told where data is asked of them. Every sentence comes from the policy's claims, so that it cannot say
 * anything else than the policy.
 */
public final class CollectionWriter {
    private final Dictionary dictionary;

    /** A writer with some words. */
    public CollectionWriter(Dictionary dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * The text of a place.
     *
     * @param claims what the policy says
     * @param document the same in the language of the text
     * @param european true where European law applies, which wants more told
     * @return empty when the policy says nothing of the place's activity
     */
    public Optional<CollectionText> write(
            CollectionPoint point, Claims claims, PolicyDocument document, boolean european) {
        Language language = Language.of(document.language()).orElseThrow();
        return claims.find(point.claim())
                .map(claim -> new Text(dictionary.in(language), claims, document, claim).write(european));
    }

    /** One text while it is written. */
    private record Text(Words words, Claims claims, PolicyDocument document, Claim claim) {
        CollectionText write(boolean european) {
            Clauses clauses = Clauses.in(words.language().locale());
            String data = clauses.list(claim.content().all("data").stream()
                    .map(id -> clauses.say("data-" + id.replace('.', '-').replace('_', '-')))
                    .toList());
            String use = clauses.say("use-" + claim.content().one("purpose"));
            String own = claim.content().one("aim", words.language().tag());
            String business = claims.first(ClaimKind.IDENTITY)
                    .map(one -> one.content().one("name"))
                    .orElse("");
            String first = words.say(
                    "notice.text.first", Map.of("business", business, "data", data, "use", own.isEmpty() ? use : own));
            List<Part> more = new ArrayList<>();
            add(more, Set.of("recipients"), receivers());
            add(more, Set.of("sale"), claims.of(ClaimKind.SALE).stream());
            add(more, Set.of("period"), keeping());
            add(more, Set.of("rights"), claims.of(ClaimKind.RIGHTS).stream());
            add(more, Set.of("contact"), claims.of(ClaimKind.CONTACT).stream());
            if (european) {
                String basis = claim.content().one("basis");
                if (!basis.isEmpty()) {
                    String name = claim.content().one("name", words.language().tag());
                    more.add(new Part(Set.of("basis"), clauses.say("gdpr-basis-" + basis, Map.of("activity", name))));
                }
                more.add(new Part(Set.of("complaint"), clauses.say("gdpr-complain")));
            }
            Set<String> told = business.isEmpty() ? Set.of("data", "purpose") : Set.of("who", "data", "purpose");
            return new CollectionText(words.say("notice.text.question"), new Part(told, first), more);
        }

        private Stream<Claim> receivers() {
            String activity = claim.content().one("activity");
            return Stream.concat(
                    claims.of(ClaimKind.SHARES).stream()
                            .filter(shares -> shares.content().all("activities").contains(activity)),
                    claims.of(ClaimKind.SHARES_NOTHING).stream());
        }

        /** A period of a kind of data that is asked here; and that there is none, where there is none for some of it. */
        private Stream<Claim> keeping() {
            List<String> asked = claim.content().all("data");
            return Stream.concat(
                    claims.of(ClaimKind.KEEPS).stream()
                            .filter(keeps ->
                                    keeps.content().all("data").stream().anyMatch(asked::contains)),
                    claims.of(ClaimKind.KEEPS_OPEN).stream()
                            .filter(open -> open.content().has("all")
                                    || open.content().all("data").stream().anyMatch(asked::contains)));
        }

        private void add(List<Part> more, Set<String> contents, Stream<Claim> about) {
            String text = String.join(
                    " ",
                    about.flatMap(one -> document.of(one.id()).stream())
                            .map(PolicyDocument.Sentence::text)
                            .distinct()
                            .toList());
            if (!text.isEmpty()) {
                more.add(new Part(contents, text));
            }
        }
    }
}
