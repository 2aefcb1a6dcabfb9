/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.HeldField;
import org.resguardo.inventory.HeldKind;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.Verdict;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.LegalBasis;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.record.Provenance;
import org.resguardo.platform.words.Words;

/** The record of processing as tables, in the words of one language. */
public final class RegisterSheets {
    static final String ACTIVITIES = "activities";
    static final String PROCESSOR = "processor";
    static final String RECIPIENTS = "recipients";
    static final String BETWEEN = "; ";
    static final List<String> ACTIVITY_HEADINGS = List.of(
            "inventory.register.head.id",
            "inventory.register.head.state",
            "inventory.register.head.activity",
            "inventory.register.head.purpose",
            "inventory.register.head.aim",
            "inventory.register.head.behalf",
            "inventory.register.head.subjects",
            "inventory.register.head.needed",
            "inventory.register.head.doubtful",
            "inventory.register.head.not_needed",
            "inventory.register.head.stores",
            "inventory.register.head.sharing",
            "inventory.register.head.recipients",
            "inventory.register.head.basis",
            "inventory.register.head.safeguards",
            "inventory.register.head.decided");
    static final List<String> RECIPIENT_HEADINGS = List.of(
            "inventory.register.head.id",
            "inventory.register.head.recipient",
            "inventory.register.head.role",
            "inventory.register.head.country",
            "inventory.register.head.contract",
            "inventory.register.head.benefit");

    private final RegisterFacts facts;
    private final Words words;
    private final Locale language;

    private RegisterSheets(RegisterFacts facts, Words words) {
        this.facts = facts;
        this.words = words;
        this.language = words.language().locale();
    }

    /** All tables: activities as controller and as processor, places, fields, recipients, rules, and what the words mean. */
    public static List<Sheet> of(RegisterFacts facts, Words words) {
        RegisterSheets sheets = new RegisterSheets(facts, words);
        return List.of(
                sheets.activities(ACTIVITIES, "inventory.register.activities", Role.CONTROLLER),
                sheets.activities(PROCESSOR, "inventory.register.processor", Role.PROCESSOR),
                sheets.stores(),
                sheets.fields(),
                sheets.recipients(),
                sheets.rules(),
                sheets.glossary());
    }

    private Sheet sheet(String id, String title, List<String> headings, Stream<List<String>> rows) {
        return new Sheet(id, words.say(title), headings.stream().map(words::say).toList(), rows.toList());
    }

    private Sheet activities(String id, String title, Role role) {
        return sheet(
                id,
                title,
                ACTIVITY_HEADINGS,
                facts.activities().stream()
                        .filter(activity -> activity.role() == role)
                        .map(this::activity));
    }

    private List<String> activity(ProcessingActivity activity) {
        return List.of(
                activity.id() == 0 ? "" : Long.toString(activity.id()),
                words.say(activity.confirmed() ? "inventory.register.confirmed" : "inventory.register.proposed"),
                activity.name(language),
                words.say(activity.purpose().title()),
                activity.aim(language),
                activity.onBehalfOf(),
                titles(activity.subjects(), DataSubjectCategory::title),
                kinds(activity, Need.NEEDED),
                kinds(activity, Need.UNKNOWN),
                kinds(activity, Need.NOT_NEEDED),
                activity.stores().stream().map(facts::store).collect(Collectors.joining(BETWEEN)),
                words.say(activity.sharing().title()),
                activity.recipients().stream().map(facts::recipient).collect(Collectors.joining(BETWEEN)),
                activity.basis().map(LegalBasis::title).map(words::say).orElse(""),
                titles(activity.safeguards(), StatedSafeguard::title),
                activity.decidedAt().map(Objects::toString).orElse(""));
    }

    private <T> String titles(java.util.Set<T> some, Function<T, String> title) {
        return some.stream().map(title).map(words::say).collect(Collectors.joining(BETWEEN));
    }

    private String kinds(ProcessingActivity activity, Need need) {
        return activity.data().entrySet().stream()
                .filter(entry -> entry.getValue() == need)
                .map(entry -> entry.getKey().title(language))
                .collect(Collectors.joining(BETWEEN));
    }

    private Sheet stores() {
        List<String> headings = List.of(
                "inventory.register.head.id",
                "inventory.register.head.store",
                "inventory.register.head.kind_of_store",
                "inventory.register.head.where",
                "inventory.register.head.guarded",
                "inventory.register.head.kinds");
        return sheet(
                "stores",
                "inventory.register.stores",
                headings,
                facts.stores().stream().map(this::store));
    }

    private List<String> store(DataStore store) {
        return List.of(
                Long.toString(store.id()),
                store.name(),
                words.say(store.kind().title()),
                where(store.address()),
                store.address() instanceof StoreAddress.ByHand hand ? hand.guarded() : "",
                facts.kinds().getOrDefault(store.id(), List.of()).stream()
                        .map(HeldKind::category)
                        .map(category -> category.title(language))
                        .collect(Collectors.joining(BETWEEN)));
    }

    /** Where a place is, without the account by which the program comes in. */
    private static String where(StoreAddress address) {
        return switch (address) {
            case StoreAddress.Dropped dropped -> "";
            case StoreAddress.Local local -> local.path();
            case StoreAddress.Server server -> server.host() + " / " + server.catalog();
            case StoreAddress.Mailbox mailbox -> mailbox.login() + " / " + mailbox.host();
            case StoreAddress.ByHand hand -> hand.medium();
        };
    }

    private Sheet fields() {
        List<String> headings = List.of(
                "inventory.register.head.store",
                "inventory.register.head.place",
                "inventory.register.head.column",
                "inventory.register.head.kind",
                "inventory.register.head.values",
                "inventory.register.head.distinct",
                "inventory.register.head.oldest",
                "inventory.register.head.newest",
                "inventory.register.head.said");
        List<List<String>> rows = new ArrayList<>();
        facts.fields()
                .forEach((store, fields) -> fields.forEach(field ->
                        field.held().forEach(held -> rows.add(field(facts.store(store), field, held)))));
        return sheet("fields", "inventory.register.fields", headings, rows.stream());
    }

    private List<String> field(String store, HeldField field, HeldField.Held held) {
        return List.of(
                store,
                field.key().place(),
                field.key().heading(),
                held.instead()
                        .or(held::category)
                        .map(category -> category.title(language))
                        .orElse(""),
                Long.toString(held.values()),
                Long.toString(held.distinct()),
                field.oldest().map(Objects::toString).orElse(""),
                field.newest().map(Objects::toString).orElse(""),
                held.verdict().map(Verdict::title).map(words::say).orElse(""));
    }

    private Sheet recipients() {
        return sheet(
                RECIPIENTS,
                "inventory.register.recipients",
                RECIPIENT_HEADINGS,
                facts.recipients().stream().map(this::recipient));
    }

    private List<String> recipient(Recipient recipient) {
        return List.of(
                Long.toString(recipient.id()),
                recipient.name(),
                words.say(recipient.role().title()),
                recipient.country(),
                words.say(recipient.contract().title()),
                words.say(recipient.benefit().title()));
    }

    private Sheet rules() {
        List<String> headings = List.of(
                "inventory.register.head.rule",
                "inventory.register.head.jurisdiction",
                "inventory.register.head.because",
                "inventory.register.head.citation",
                "inventory.register.head.source",
                "inventory.register.head.as_of",
                "inventory.register.head.sure");
        return sheet(
                "rules",
                "inventory.register.rules",
                headings,
                facts.rules().stream().map(this::rule));
    }

    private List<String> rule(Obligation obligation) {
        Provenance provenance = obligation.record().provenance();
        return List.of(
                obligation.record().title().in(language),
                obligation.record().jurisdiction().title().in(language),
                obligation.reasons().stream().map(this::said).collect(Collectors.joining(" ")),
                provenance.citation(),
                provenance.source().toString(),
                provenance.asOf().toString(),
                said(provenance.confidence().words()));
    }

    private String said(Text text) {
        return text.in(language);
    }

    private Sheet glossary() {
        Map<String, String> terms = Map.of(
                "inventory.register.head.activity", "inventory.register.meaning.activity",
                "inventory.register.head.purpose", "inventory.register.meaning.purpose",
                "inventory.register.head.needed", "inventory.register.meaning.needed",
                "inventory.register.head.recipients", "inventory.register.meaning.recipients",
                "inventory.register.head.basis", "inventory.register.meaning.basis",
                "inventory.register.head.benefit", "inventory.register.meaning.benefit",
                "inventory.register.head.distinct", "inventory.register.meaning.distinct");
        List<String> headings = List.of("inventory.register.head.word", "inventory.register.head.meaning");
        return sheet(
                "glossary",
                "inventory.register.glossary",
                headings,
                terms.entrySet().stream()
                        .map(term -> List.of(words.say(term.getKey()), words.say(term.getValue())))
                        .sorted(java.util.Comparator.comparing(List::getFirst)));
    }

    /** All kinds of data by their names in a language, for reading back. */
    static Map<String, DataCategory> categories(Locale language) {
        return Stream.of(DataCategory.values())
                .collect(Collectors.toMap(category -> category.title(language), Function.identity()));
    }
}
