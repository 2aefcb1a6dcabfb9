/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.policy.claim.Activity;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.claim.Claims;

/**
 * What an app collects and shares, as the claims of the policy have it. "Shared" is what others receive for purposes of their own; whoever works for the
 * business shares nothing (Google's definition, answer 10787469).
 *
 * @param kinds by kind of data
 */
public record AppData(Map<DataCategory, Kind> kinds) {
    public AppData {
        kinds = new EnumMap<>(kinds.isEmpty() ? new EnumMap<>(DataCategory.class) : kinds);
    }

    /**
     * One kind of data.
     *
     * @param purposes what for
     * @param shared what others receive it for; empty when nobody does
     * @param required true when the app does not work without it
     */
    public record Kind(Set<Purpose> purposes, Set<Purpose> shared, boolean required) {
        Kind and(Kind more) {
            Set<Purpose> all = EnumSet.copyOf(purposes);
            all.addAll(more.purposes);
            Set<Purpose> others = new LinkedHashSet<>(shared);
            others.addAll(more.shared);
            return new Kind(all, others, required || more.required);
        }
    }

    /** What the claims say of the activities that happen in the app. */
    public static AppData of(Claims claims, List<Activity> activities, Set<String> inApp) {
        Map<DataCategory, Kind> kinds = new EnumMap<>(DataCategory.class);
        Map<String, Activity> known =
                activities.stream().collect(Collectors.toMap(Activity::key, Function.identity(), (one, other) -> one));
        for (Claim claim : claims.of(ClaimKind.COLLECTS)) {
            String key = claim.content().one("activity");
            Optional<Purpose> purpose = Purpose.of(claim.content().one("purpose"));
            if (inApp.contains(key) && purpose.isPresent()) {
                for (DataCategory category : data(claim)) {
                    boolean needed = Optional.ofNullable(known.get(key))
                            .map(activity -> activity.fact().data().get(category))
                            .filter(need -> need == Need.NEEDED)
                            .isPresent();
                    boolean shared = shared(claims, key, category);
                    Kind kind = new Kind(EnumSet.of(purpose.get()), shared ? Set.of(purpose.get()) : Set.of(), needed);
                    kinds.merge(category, kind, Kind::and);
                }
            }
        }
        return new AppData(kinds);
    }

    private static List<DataCategory> data(Claim claim) {
        return claim.truth().all("data").stream()
                .flatMap(id -> DataCategory.byId(id).stream())
                .toList();
    }

    private static boolean shared(Claims claims, String activity, DataCategory category) {
        return claims.of(ClaimKind.SHARES).stream()
                .map(Claim::truth)
                .anyMatch(content -> content.one("role").equals(Recipient.Role.THIRD_PARTY.id())
                        && content.all("activities").contains(activity)
                        && content.all("data").contains(category.id()));
    }

    /** How many kinds there are. */
    @Override
    public String toString() {
        return kinds.size() + " kinds";
    }
}
