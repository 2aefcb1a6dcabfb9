/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.resguardo.law.Confidence;
import org.resguardo.law.Step;
import org.resguardo.law.Text;
import org.resguardo.law.record.Amendment;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.Enforcement;
import org.resguardo.law.record.Header;
import org.resguardo.law.record.Note;
import org.resguardo.law.record.Provenance;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.law.record.Threshold;

/** Reads the parts that several kinds of record have. */
final class Parts {
    private final Vocabulary vocabulary;

    Parts(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Header header(Entry record, Text summary) {
        return new Header(
                record.id("id"),
                vocabulary.jurisdiction(record),
                record.words("title"),
                summary,
                provenance(record),
                vocabulary.condition(record, "appliesWhen"),
                record.date("effective", LocalDate.MIN));
    }

    private static Provenance provenance(Entry record) {
        return new Provenance(
                record.text("citation"),
                record.address("source"),
                record.addresses("furtherSources"),
                record.date("asOf"),
                record.choice("confidence", Confidence.class),
                record.texts("fieldsVerified"),
                record.texts("fieldsFromKnowledge"));
    }

    /** The fields that were seen in a source and those that were not together name every field of the core, once. */
    static void core(Entry record, Header header, Set<String> core, boolean coreSeen) {
        Provenance provenance = header.provenance();
        Set<String> all = new HashSet<>(provenance.fieldsVerified());
        all.addAll(provenance.fieldsFromKnowledge());
        int named = provenance.fieldsVerified().size()
                + provenance.fieldsFromKnowledge().size();
        if (!all.equals(core) || named != core.size()) {
            throw record.problem(
                    "fieldsVerified",
                    "with fieldsFromKnowledge each of " + core.stream().sorted().toList() + " once");
        }
        if ((provenance.confidence() == Confidence.VERIFIED_IN_SOURCE) != coreSeen) {
            throw record.problem("confidence", "what fieldsVerified says");
        }
    }

    List<Duty> duties(Entry record) {
        return unique(record, "duties").stream().map(this::duty).toList();
    }

    Duty duty(Entry duty) {
        return new Duty(
                duty.id("id"),
                duty.ownWords(),
                duty.choice("step", Step.class),
                vocabulary.conditionOrAlways(duty, "appliesWhen"));
    }

    static List<Note> notes(Entry record, String key) {
        return unique(record, key).stream()
                .map(note -> new Note(note.id("id"), note.ownWords()))
                .toList();
    }

    private static List<Entry> unique(Entry record, String key) {
        List<Entry> entries = record.entries(key);
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            if (!seen.add(entry.id("id"))) {
                throw entry.problem("id", "a name that stands once");
            }
        }
        return entries;
    }

    static RegulatorRule regulator(Entry rule, Text name, String counted) {
        return new RegulatorRule(
                rule.has("body") && rule.any("body") instanceof String ? rule.text("body") : "",
                name,
                threshold(rule.entry("threshold"), counted),
                Terms.regulator(rule),
                Terms.start(rule, rule.has("deadlineFrom") ? "deadlineFrom" : "from"),
                rule.wordsOrNone("note"));
    }

    static Threshold threshold(Entry threshold, String counted) {
        int people = threshold.number(counted);
        if (people < 1) {
            throw threshold.problem(counted, "a number from 1 on");
        }
        return new Threshold(threshold.choice("comparator", Threshold.Comparator.class), people);
    }

    static List<Amendment> amendments(Entry record) {
        List<Amendment> amendments = new ArrayList<>();
        for (Entry change : record.entries("amendments")) {
            change.textOrNone("published");
            amendments.add(new Amendment(
                    change.text("effective"), change.textOrNone("complianceDate"), change.wordsOrNone("summary")));
        }
        return amendments;
    }

    static Enforcement enforcement(Entry record) {
        if (!record.has("enforcement")) {
            return Enforcement.UNSTATED;
        }
        Entry entry = record.entry("enforcement");
        if (entry.has("en")) {
            return new Enforcement(entry.ownWords(), 0, Confidence.FROM_KNOWLEDGE, false, Text.NONE);
        }
        Entry damages = entry.entryOrNone("damagesUsd");
        damages.number("negligent", 0);
        damages.number("intentionalOrReckless", 0);
        return new Enforcement(
                entry.words("by"),
                entry.number("maxPenaltyUsdPerViolation", 0),
                entry.has("penaltyConfidence")
                        ? entry.choice("penaltyConfidence", Confidence.class)
                        : Confidence.FROM_KNOWLEDGE,
                entry.truthOrFalse("privateRightOfAction"),
                entry.wordsOrNone("note"));
    }
}
