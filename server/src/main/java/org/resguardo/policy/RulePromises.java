/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.resguardo.connector.edit.Clock;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.policy.claim.RetentionPromises;
import org.resguardo.retention.RetentionRule;
import org.resguardo.retention.RetentionRules;
import org.resguardo.retention.RuleDefinition;
import org.resguardo.retention.RuleHealth;
import org.resguardo.retention.RuleHealths;

/**
 * What the rules of step 2 promise. A rule promises only when it works every night; and it promises for a kind of data only when
 * every column and document that holds that kind, in every place, is under such a rule, and then the longest of their periods.
 */
public final class RulePromises implements RetentionPromises {
    private static final int MOST_FIELDS = 5_000;
    private static final String PURCHASE = "last-purchase";
    private static final String CONTACT = "last-contact";
    private static final String CHANGE = "last-change";

    /** What the names of columns say of the moment that they hold, the plainest first. */
    private static final List<Map.Entry<Pattern, String>> MOMENTS = List.of(
            moment("order|purchase|compra|pedido|venta|sale|invoice|factura", PURCHASE),
            moment("login|seen|visit|contact|message|mensaje|acceso|active", CONTACT),
            moment("baja|ended|closed|left|cancel|termin|cierre", "end-of-relation"),
            moment("updated|modified|changed|cambio|modific", CHANGE),
            moment("created|alta|signup|registered|registro|joined|added", "collected"));

    private final RetentionRules rules;
    private final RuleHealths healths;
    private final Stores stores;
    private final Inventory inventory;
    private final InstantSource clock;

    /** The promises of these rules. */
    public RulePromises(
            RetentionRules rules, RuleHealths healths, Stores stores, Inventory inventory, InstantSource clock) {
        this.rules = rules;
        this.healths = healths;
        this.stores = stores;
        this.inventory = inventory;
        this.clock = clock;
    }

    private static Map.Entry<Pattern, String> moment(String words, String id) {
        return Map.entry(Pattern.compile(words), id);
    }

    @Override
    public List<Promise> all() {
        List<RetentionRule> standing = rules.all().stream()
                .filter(RetentionRule::nightly)
                .filter(rule -> countedFrom(rule.definition()).isPresent())
                .toList();
        if (standing.isEmpty()) {
            return List.of();
        }
        Map<DataCategory, RetentionRule> longest = longest(standing);
        List<Promise> promises = new ArrayList<>();
        for (RetentionRule rule : standing) {
            Set<DataCategory> data = longest.entrySet().stream()
                    .filter(entry -> entry.getValue().id() == rule.id())
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataCategory.class)));
            if (!data.isEmpty()) {
                promises.add(promise(rule, data));
            }
        }
        return promises;
    }

    /** For each kind that is under rules wherever it is held, the rule that keeps it longest. */
    private Map<DataCategory, RetentionRule> longest(List<RetentionRule> standing) {
        Map<DataCategory, RetentionRule> longest = new EnumMap<>(DataCategory.class);
        Set<DataCategory> open = EnumSet.noneOf(DataCategory.class);
        for (DataStore store : stores.all()) {
            for (HeldField field : inventory.fields(store, MOST_FIELDS)) {
                Optional<RetentionRule> over = standing.stream()
                        .filter(rule -> covers(rule, store, field))
                        .min((one, other) -> Integer.compare(
                                one.definition().keptMonths(),
                                other.definition().keptMonths()));
                field.held().stream()
                        .flatMap(held -> held.counts().stream())
                        .forEach(category -> over.ifPresentOrElse(
                                rule -> longest.merge(category, rule, RulePromises::longer), () -> open.add(category)));
            }
        }
        longest.keySet().removeAll(open);
        return longest;
    }

    private static RetentionRule longer(RetentionRule one, RetentionRule other) {
        return other.definition().keptMonths() > one.definition().keptMonths() ? other : one;
    }

    private static boolean covers(RetentionRule rule, DataStore store, HeldField field) {
        RuleDefinition said = rule.definition();
        boolean place = said.dataset().endsWith("/")
                ? field.text() && field.key().place().startsWith(rule.place())
                : field.key().place().equals(rule.place());
        return said.storeId() == store.id()
                && place
                && (said.action().removesRows()
                        || said.fields().contains(field.key().heading()));
    }

    private Promise promise(RetentionRule rule, Set<DataCategory> data) {
        Optional<RuleHealth> health = healths.of(rule);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return new Promise(
                id(rule.definition()),
                data,
                Period.ofMonths(rule.definition().keptMonths()).normalized(),
                countedFrom(rule.definition()).orElseThrow(),
                health.filter(seen -> seen.healthy(clock.instant())).isPresent(),
                health.map(RuleHealth::at),
                health.flatMap(RuleHealth::oldestMonths).map(today::minusMonths),
                rule.page());
    }

    /** The same for a rule and for the one that takes its place when only the period changes. */
    private static String id(RuleDefinition rule) {
        int what = Objects.hash(rule.dataset(), rule.action().id(), rule.fields());
        return rule.storeId() + "-" + Integer.toHexString(what);
    }

    /** From what a rule counts, in the words of the policy; empty when that cannot be told for certain. */
    static Optional<String> countedFrom(RuleDefinition rule) {
        List<Optional<String>> moments =
                rule.clocks().stream().map(RulePromises::moment).distinct().toList();
        if (moments.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        if (moments.size() == 1) {
            return moments.getFirst();
        }
        boolean dealings = moments.stream()
                .allMatch(moment -> Set.of(PURCHASE, CONTACT, CHANGE).contains(moment.orElseThrow()));
        return dealings ? Optional.of(CONTACT) : Optional.empty();
    }

    private static Optional<String> moment(Clock clock) {
        String name = (clock.of().map(relation -> relation.child() + " ").orElse("") + clock.column())
                .toLowerCase(Locale.ROOT);
        return MOMENTS.stream()
                .filter(moment -> moment.getKey().matcher(name).find())
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
