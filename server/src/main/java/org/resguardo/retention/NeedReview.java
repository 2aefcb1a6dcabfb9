/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.NEED_ANSWER;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;

/** Asks of every kind of data in every place whether it is needed, the most worthwhile question first. */
public final class NeedReview {
    private static final int MOST_FIELDS = 5_000;
    private static final int LEAST_EMPTY = 10;

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Stores stores;
    private final Inventory inventory;
    private final Activities activities;
    private final RetentionRules rules;
    private final AskedFor asked;

    /** The questions that an inventory raises. */
    public NeedReview(
            Store store,
            InstantSource clock,
            AuditLog log,
            Stores stores,
            Inventory inventory,
            Activities activities,
            RetentionRules rules,
            AskedFor asked) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.stores = stores;
        this.inventory = inventory;
        this.activities = activities;
        this.rules = rules;
        this.asked = asked;
    }

    /** All questions, the most worthwhile first. */
    public List<NeedQuestion> all() {
        Known known = new Known(asked.places(), activities.confirmed(), rules.all(), answers());
        List<NeedQuestion> questions = new ArrayList<>();
        for (DataStore place : stores.all()) {
            Map<DataCategory, List<HeldField>> kinds = new TreeMap<>();
            for (HeldField field : inventory.fields(place, MOST_FIELDS)) {
                field.held().stream()
                        .flatMap(held -> held.counts().stream())
                        .distinct()
                        .forEach(category -> kinds.computeIfAbsent(category, kind -> new ArrayList<>())
                                .add(field));
            }
            kinds.forEach((category, fields) -> questions.add(question(place, category, fields, known)));
        }
        questions.sort(Comparator.comparingLong(NeedQuestion::weight).reversed());
        return questions;
    }

    /** The questions that nobody has answered. */
    public List<NeedQuestion> open() {
        return all().stream().filter(NeedQuestion::open).toList();
    }

    /** What questions are held against. */
    private record Known(
            Optional<Map<DataCategory, List<String>>> asking,
            List<ProcessingActivity> activities,
            List<RetentionRule> rules,
            Map<Asked, NeedAnswer> answers) {}

    private record Asked(long storeId, String category) {}

    private NeedQuestion question(DataStore place, DataCategory category, List<HeldField> fields, Known known) {
        List<HeldField> columns = fields.stream().filter(field -> !field.text()).toList();
        long full = columns.stream().mapToLong(field -> field.extent().values()).sum();
        long cells = full
                + columns.stream().mapToLong(field -> field.extent().empty()).sum();
        long values = fields.stream()
                .flatMap(field -> field.held().stream())
                .filter(held -> held.counts().filter(category::equals).isPresent())
                .mapToLong(HeldField.Held::values)
                .sum();
        return new NeedQuestion(
                place,
                category,
                values,
                fields.stream().map(NeedReview::name).distinct().toList(),
                cells == 0 ? Optional.empty() : Optional.of((int) (full * 100 / cells)),
                fields.stream().flatMap(field -> field.newest().stream()).max(Comparator.naturalOrder()),
                fields.stream().flatMap(field -> field.oldest().stream()).min(Comparator.naturalOrder()),
                distinct(columns, category),
                ruling(known, place, columns).map(RuleDefinition::months).min(Comparator.naturalOrder()),
                known.activities.stream().anyMatch(activity -> activity.uses(category, place.id())),
                ruling(known, place, columns).findAny().isPresent(),
                known.asking.map(places -> places.getOrDefault(category, List.of())),
                Optional.ofNullable(known.answers.get(new Asked(place.id(), category.id()))));
    }

    private static String name(HeldField field) {
        String heading = field.key().heading();
        return heading.isEmpty() ? field.key().place() : field.key().place() + " › " + heading;
    }

    private static long distinct(List<HeldField> columns, DataCategory category) {
        return columns.stream()
                .flatMap(field -> field.held().stream())
                .filter(held -> held.counts().filter(category::equals).isPresent())
                .mapToLong(HeldField.Held::distinct)
                .max()
                .orElse(0);
    }

    /**
     * Columns that nobody has ever filled in: whoever asks for them can stop.
     *
     * @param store their place
     * @param columns the columns
     */
    public record Unused(DataStore store, List<String> columns) {
        /** Keeps the columns as they are. */
        public Unused {
            columns = List.copyOf(columns);
        }
    }

    /** The columns that are never filled, place by place. */
    public List<Unused> unused() {
        return stores.all().stream()
                .map(place -> new Unused(
                        place,
                        inventory.fields(place, MOST_FIELDS).stream()
                                .filter(field -> !field.text())
                                .filter(field -> field.extent().values() == 0
                                        && field.extent().empty() >= LEAST_EMPTY
                                        && !field.extent().sampled())
                                .map(NeedReview::name)
                                .toList()))
                .filter(unused -> !unused.columns().isEmpty())
                .toList();
    }

    private static Stream<RuleDefinition> ruling(Known known, DataStore place, List<HeldField> columns) {
        Set<String> places = columns.stream().map(field -> field.key().place()).collect(Collectors.toSet());
        Set<String> headings =
                columns.stream().map(field -> field.key().heading()).collect(Collectors.toSet());
        return known.rules.stream()
                .filter(rule -> rule.definition().storeId() == place.id() && places.contains(rule.place()))
                .map(RetentionRule::definition)
                .filter(rule ->
                        rule.action().removesRows() || rule.fields().stream().anyMatch(headings::contains));
    }

    /** What was answered last to each question. */
    private Map<Asked, NeedAnswer> answers() {
        Map<Asked, NeedAnswer> last = new HashMap<>();
        store.read(sql -> sql.selectFrom(NEED_ANSWER).orderBy(NEED_ANSWER.ID).fetch())
                .forEach(row -> NeedAnswer.Answer.of(row.getAnswer())
                        .ifPresent(answer -> last.put(
                                new Asked(row.getStoreId(), row.getCategory()),
                                new NeedAnswer(answer, row.getReason(), row.getAccountId(), row.getAnsweredAt()))));
        return last;
    }

    /** Keeps an answer; the earlier ones stay as evidence. */
    public void answer(Account by, NeedQuestion question, NeedAnswer.Answer answer, String reason) {
        store.change(sql -> {
            sql.insertInto(NEED_ANSWER)
                    .set(NEED_ANSWER.STORE_ID, question.store().id())
                    .set(NEED_ANSWER.CATEGORY, question.category().id())
                    .set(NEED_ANSWER.ANSWER, answer.id())
                    .set(NEED_ANSWER.REASON, reason)
                    .set(NEED_ANSWER.ACCOUNT_ID, by.id())
                    .set(NEED_ANSWER.ANSWERED_AT, clock.instant())
                    .execute();
            log.add(
                    sql,
                    by.auditName(),
                    Action.NEED_ANSWERED,
                    "store:" + question.store().id());
        });
    }

    /** The day on which signals are looked at. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), java.time.ZoneId.systemDefault());
    }
}
