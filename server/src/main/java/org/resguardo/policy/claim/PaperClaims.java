/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.policy.claim.Evidence.Speaks;
import org.resguardo.policy.claim.LawReach.Source;

/** Which laws that reach the business want a document of their own beside the policy. */
final class PaperClaims {
    /** The documents, by the laws that want them. */
    private static final Map<String, List<String>> WANTED = Map.of(
            "us-privacy-ca", List.of("collection"),
            "us-wa-mhmda", List.of("health-data"),
            "us-nv-health", List.of("health-data"),
            "us-hipaa", List.of("privacy-practices"),
            "eu-gdpr", List.of("gdpr"),
            "uk-gdpr", List.of("gdpr"),
            "mx-lfpdppp", List.of("aviso-integral", "aviso-simplificado"));

    private PaperClaims() {}

    static List<Claim> of(Facts facts) {
        Map<String, Map<String, Source>> papers = new LinkedHashMap<>();
        Stream.concat(
                        facts.law().asking().stream().map(law -> Map.entry(law.record(), law.source())),
                        facts.law().besides().stream().map(law -> Map.entry(law.record(), law.source())))
                .forEach(law -> WANTED.getOrDefault(law.getKey(), List.of())
                        .forEach(paper -> papers.computeIfAbsent(paper, none -> new LinkedHashMap<>())
                                .put(law.getKey(), law.getValue())));
        List<Claim> claims = new ArrayList<>();
        papers.forEach((paper, laws) -> claims.add(claim(paper, laws)));
        return List.copyOf(claims);
    }

    private static Claim claim(String paper, Map<String, Source> laws) {
        List<Evidence> evidence = laws.values().stream()
                .map(source -> new Evidence(
                        Speaks.LAW, source.citation(), "", 0, Optional.of(read(source)), "/settings/business"))
                .toList();
        return new Claim(
                ClaimKind.PAPER.id() + ":" + paper,
                ClaimKind.PAPER,
                Content.NONE.with("paper", paper).with("laws", laws.keySet()),
                ClaimState.VERIFIED,
                Optional.empty(),
                evidence,
                laws.values().stream().map(PaperClaims::read).min(Instant::compareTo),
                "/settings/business");
    }

    private static Instant read(Source source) {
        return source.asOf().atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
