/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.resguardo.law.condition.Condition;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.ComprehensiveLaw.Required;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.Header;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.OtherStateLaw;

/** Reads us-state-privacy.yaml. */
final class StateLaws {
    private static final Set<String> CORE = Set.of(
            "effective",
            "applicability",
            "rights",
            "response",
            "optOutSignal",
            "sensitive",
            "minors",
            "cure",
            "enforcement");
    private static final List<String> KINDS =
            List.of("online-policy", "marketing-disclosure", "consumer-health", "biometric", "security");
    private static final List<String> STATUS = List.of("in-force", "enacted");

    private final Parts parts;
    private final List<SharedDuty> shared;
    private final Set<String> rights;
    private final Set<String> noticeItems;

    StateLaws(Parts parts, List<SharedDuty> shared, Set<String> rights, Set<String> noticeItems) {
        this.parts = parts;
        this.shared = shared;
        this.rights = rights;
        this.noticeItems = noticeItems;
    }

    LawRecord read(Entry record) {
        record.oneOf("status", STATUS);
        return record.text("kind").equals("comprehensive") ? comprehensive(record) : other(record);
    }

    private ComprehensiveLaw comprehensive(Entry record) {
        Entry applicability = record.entry("applicability");
        applicability(applicability);
        Header header = parts.header(record, applicability.words("summary"));
        List<String> seen = header.provenance().fieldsVerified();
        Parts.core(record, header, CORE, seen.contains("effective") && seen.contains("applicability"));
        record.date("effective");
        record.entry("response");
        List<String> given = record.idsOf("rights", rights, "one of rightIds");
        ComprehensiveLaw.Signal signal = signal(record.entry("optOutSignal"));
        ComprehensiveLaw.Sensitive sensitive = sensitive(record.entry("sensitive"));
        return new ComprehensiveLaw(
                header,
                record.text("shortName"),
                Parts.amendments(record),
                applicability.wordsOrNone("smallBusinessRule"),
                given,
                ResponseRules.american(record),
                signal,
                sensitive,
                record.words("minors"),
                cure(record.entry("cure")),
                Parts.enforcement(record),
                record.idsOf("privacyNotice", noticeItems, "one of noticeItemIds"),
                Parts.notes(record, "special"),
                duties(record, given, signal, sensitive));
    }

    /** The numbers stand in the condition as well; here they are for readers, and are only checked. */
    private static void applicability(Entry entry) {
        List.of("consumers", "revenueUsd").forEach(key -> entry.number(key, 0));
        List.of("revenueAndVolumeBothNeeded", "paymentOnlyDataExcluded", "smallBusinessExempt", "nonprofitsExempt")
                .forEach(entry::truthOrFalse);
        entry.texts("noThresholdTriggers");
        Entry selling = entry.entryOrNone("consumersIfSelling");
        List.of("consumers", "revenueShareFromSalePercent").forEach(key -> selling.number(key, 0));
    }

    private static ComprehensiveLaw.Signal signal(Entry entry) {
        Object value = entry.any("required");
        Required required;
        if (value instanceof Boolean truth) {
            required = truth ? Required.YES : Required.NO;
        } else {
            required =
                    entry.oneOf("required", List.of("conditional", "unclear")).equals("unclear")
                            ? Required.UNCLEAR
                            : Required.CONDITIONAL;
        }
        LocalDate from = required == Required.YES ? entry.date("from") : entry.date("from", LocalDate.MIN);
        return new ComprehensiveLaw.Signal(required, from, entry.wordsOrNone("note"));
    }

    private ComprehensiveLaw.Sensitive sensitive(Entry entry) {
        entry.truthOrFalse("smallBusinessSaleNeedsConsent");
        List<String> categories = parts.vocabulary().elements(entry, "categories");
        boolean none = !entry.has("saleBanned");
        boolean all = !none && entry.any("saleBanned").equals("all-sensitive");
        List<String> banned = all ? categories : parts.vocabulary().elements(entry, "saleBanned");
        return new ComprehensiveLaw.Sensitive(entry.choice("basis", ComprehensiveLaw.Basis.class), categories, banned);
    }

    private static ComprehensiveLaw.Cure cure(Entry entry) {
        return new ComprehensiveLaw.Cure(
                entry.oneOf("available", List.of("yes", "no", "discretionary")),
                entry.number("days", 0),
                entry.date("ends", LocalDate.MAX));
    }

    private List<Duty> duties(
            Entry record, List<String> given, ComprehensiveLaw.Signal signal, ComprehensiveLaw.Sensitive sensitive) {
        Entry only = record.entryOrNone("onlyDuties");
        List<String> remaining = only.texts("duties");
        List<Duty> duties = new ArrayList<>();
        for (SharedDuty duty : shared) {
            boolean asked = switch (duty.needs()) {
                case "", "minors" -> true;
                case "opt-out-right" -> given.stream().anyMatch(right -> right.startsWith("opt-out"));
                case "opt-out-signal" -> signal.required() != Required.NO;
                case "sensitive" -> !sensitive.categories().isEmpty();
                default -> throw record.problem("comprehensiveDuties", "needs that the program knows");
            };
            if (asked) {
                duties.add(duty.made(condition(only, remaining.contains(duty.id()))));
            }
        }
        return duties;
    }

    /** Where only some duties remain in a case, the others are asked outside of it. */
    private Condition condition(Entry only, boolean remains) {
        if (!only.has("when") || remains) {
            return parts.vocabulary().always();
        }
        return parts.vocabulary().not(only, "when");
    }

    private OtherStateLaw other(Entry record) {
        Entry applicability = record.entryOrNone("applicability");
        Entry retention = record.entryOrNone("retention");
        retention.number("maximumYears", 0);
        return new OtherStateLaw(
                parts.header(record, applicability.wordsOrNone("summary")),
                record.oneOf("kind", KINDS),
                parts.vocabulary().elements(record, "elements"),
                parts.duties(record),
                ResponseRules.american(record),
                record.idsOf("privacyNotice", noticeItems, "one of noticeItemIds"),
                retention.wordsOrNone("maximum"),
                Parts.enforcement(record));
    }
}
