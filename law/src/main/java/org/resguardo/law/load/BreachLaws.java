/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.Header;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.law.record.Threshold;

/** Reads us-breach.yaml. */
final class BreachLaws {
    private static final Set<String> CORE = Set.of(
            "personalInformation",
            "encryption",
            "riskOfHarm",
            "notifyIndividuals",
            "notifyRegulators",
            "notifyCreditBureaus",
            "letter",
            "creditMonitoring");
    private static final List<String> TRIGGERS =
            List.of("access", "acquisition", "access-or-acquisition", "access-and-acquisition", "acquisition-or-use");
    private static final List<String> SOURCE_KINDS =
            List.of("statute-text", "statute-text-quoted", "official-guidance", "secondary-summary");

    private final Parts parts;
    private final List<Duty> duties;
    private final Set<String> letterItems;

    BreachLaws(Parts parts, List<Duty> duties, Set<String> letterItems) {
        this.parts = parts;
        this.duties = duties;
        this.letterItems = letterItems;
    }

    BreachLaw read(Entry record) {
        Header header = parts.header(record, record.wordsOrNone("appliesTo"));
        String state = header.jurisdiction().id();
        if (!header.id()
                .equals("us-breach-" + state.substring(state.indexOf('-') + 1).toLowerCase(Locale.ROOT))) {
            throw record.problem("id", "us-breach- and the state");
        }
        record.oneOf("sourceKind", SOURCE_KINDS);
        List<String> seen = header.provenance().fieldsVerified();
        Parts.core(record, header, CORE, seen.contains("personalInformation") && seen.contains("notifyIndividuals"));
        return new BreachLaw(
                header,
                duties,
                record.date("currentTextEffective", LocalDate.MIN),
                record.oneOf("trigger", TRIGGERS),
                record.texts("media"),
                information(record.entry("personalInformation")),
                encryption(record.entry("encryption")),
                harm(record.entry("riskOfHarm")),
                people(record.entry("notifyIndividuals")),
                regulators(record),
                bureaus(record.entry("notifyCreditBureaus")),
                letter(record.entry("letter")),
                monitoring(record.entry("creditMonitoring")),
                record.wordsOrNone("vendorMustTellOwner"),
                Parts.notes(record, "special"));
    }

    private BreachLaw.Information information(Entry entry) {
        List<String> withName = parts.vocabulary().elements(entry, "nameCombination");
        if (withName.isEmpty()) {
            throw entry.problem("nameCombination", "at least one element");
        }
        return new BreachLaw.Information(
                withName,
                parts.vocabulary().elements(entry, "standalone"),
                entry.choice("codeRequired", BreachLaw.Code.class),
                entry.wordsOrNone("companionIdentifier"),
                entry.wordsOrNone("note"));
    }

    private static BreachLaw.Encryption encryption(Entry entry) {
        return new BreachLaw.Encryption(
                entry.choice("exempt", BreachLaw.Exempt.class), entry.truthOrFalse("lostIfKeyTaken"));
    }

    private static BreachLaw.Harm harm(Entry entry) {
        return new BreachLaw.Harm(
                exemption(entry),
                entry.wordsOrNone("standard"),
                entry.number("keepRecordYears", 0),
                entry.truthOrFalse("mustTellRegulator"),
                entry.number("tellRegulatorWithinDays", 0));
    }

    private static BreachLaw.Exemption exemption(Entry entry) {
        Object exists = entry.any("exists");
        if (exists instanceof Boolean truth) {
            return truth ? BreachLaw.Exemption.YES : BreachLaw.Exemption.NO;
        }
        if (exists.equals("partial")) {
            return BreachLaw.Exemption.PARTLY;
        }
        throw entry.problem("exists", "true, false or partial");
    }

    private static BreachLaw.PeopleRule people(Entry entry) {
        Term term = Terms.term(entry, "deadline");
        boolean fits =
                term instanceof Term.WithoutDelay || term instanceof Term.CalendarDays days && days.amount() <= 90;
        if (!fits || !entry.has("countedFrom")) {
            throw entry.problem("deadline", "at most 90 days or without-unreasonable-delay, with countedFrom");
        }
        return new BreachLaw.PeopleRule(term, Terms.start(entry, "countedFrom"), entry.wordsOrNone("extension"));
    }

    private static List<RegulatorRule> regulators(Entry record) {
        List<RegulatorRule> rules = new ArrayList<>();
        for (Entry rule : record.entries("notifyRegulators")) {
            rule.any("deadline");
            rules.add(Parts.regulator(rule, rule.words("name"), "residents"));
        }
        return rules;
    }

    private static BreachLaw.BureauRule bureaus(Entry entry) {
        boolean required = entry.truth("required");
        Text note = entry.wordsOrNone("note");
        return required
                ? new BreachLaw.BureauRule(
                        true,
                        Parts.threshold(entry.entry("threshold"), "residents"),
                        Terms.term(entry, "deadline"),
                        note)
                : new BreachLaw.BureauRule(false, Threshold.ANY, new Term.None(), note);
    }

    private BreachLaw.Letter letter(Entry entry) {
        List<String> required = entry.idsOf("required", letterItems, "one of letterItems");
        List<String> forbidden = entry.idsOf("mustNotInclude", letterItems, "one of letterItems");
        if (!Collections.disjoint(required, forbidden)) {
            throw entry.problem("mustNotInclude", "nothing that is also required");
        }
        Entry headings = entry.entryOrNone("headings");
        return new BreachLaw.Letter(
                entry.truth("contentsSetByStatute"),
                required,
                forbidden,
                headings.textOrNone("title"),
                headings.texts("sections"),
                headings.number("minFontPoints", 0));
    }

    private BreachLaw.Monitoring monitoring(Entry entry) {
        boolean required = entry.truth("required");
        Text note = entry.wordsOrNone("note");
        return required
                ? new BreachLaw.Monitoring(
                        true, entry.number("months"), parts.vocabulary().elements(entry, "whenExposed"), note)
                : new BreachLaw.Monitoring(false, 0, List.of(), note);
    }
}
