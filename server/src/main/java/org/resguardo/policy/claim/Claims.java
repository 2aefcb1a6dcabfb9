/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything that the policy of a business can truly say at one moment, in the order in which it is said. */
public final class Claims {
    private final List<Claim> all;

    private Claims(List<Claim> all) {
        this.all = List.copyOf(all);
    }

    /** Claims that were derived before, as a published version holds them. */
    public static Claims of(List<Claim> all) {
        return new Claims(all);
    }

    /** Derives all claims from what is known. */
    public static Claims from(Facts facts) {
        List<Claim> all = new ArrayList<>(BusinessClaims.of(facts));
        List<Claim> collecting = CollectingClaims.of(facts);
        all.addAll(collecting);
        all.addAll(SharingClaims.of(facts));
        all.addAll(KeepingClaims.of(facts, collecting));
        all.addAll(SafeguardClaims.of(facts));
        all.addAll(NegativeClaims.of(facts));
        all.addAll(PromiseClaims.of(facts));
        all.addAll(LawClaims.of(facts));
        all.addAll(PaperClaims.of(facts));
        all.addAll(OwnClaims.of(facts));
        return new Claims(all);
    }

    /** All of them. */
    public List<Claim> all() {
        return all;
    }

    /** Those of one kind. */
    public List<Claim> of(ClaimKind kind) {
        return all.stream().filter(claim -> claim.kind() == kind).toList();
    }

    /** The first of a kind. */
    public Optional<Claim> first(ClaimKind kind) {
        return of(kind).stream().findFirst();
    }

    /** The one with an id. */
    public Optional<Claim> find(String id) {
        return all.stream().filter(claim -> claim.id().equals(id)).findFirst();
    }

    /** Those in a state. */
    public List<Claim> in(ClaimState state) {
        return all.stream().filter(claim -> claim.state() == state).toList();
    }

    /** The same with one more. */
    public Claims with(Claim more) {
        return new Claims(Stream.concat(all.stream(), Stream.of(more)).toList());
    }
}
