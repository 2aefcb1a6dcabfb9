/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.law.record.Threshold;

/** Reads us-federal.yaml. */
final class FederalLaws {
    private static final String PEOPLE = "individuals";
    private static final Map<String, TermField> TERMS = Map.of(
            "optOutBusinessDays",
                    new TermField("opt-out", "Obey an opt-out", "Cumplir una baja", TermField.Unit.BUSINESS_DAYS),
            "optOutMechanismDays",
                    new TermField(
                            "opt-out-mechanism",
                            "Keep the way to opt out open",
                            "Mantener abierta la forma de darse de baja",
                            TermField.Unit.DAYS),
            "revocationBusinessDays",
                    new TermField(
                            "opt-out",
                            "Obey a withdrawal of consent",
                            "Cumplir una revocación del consentimiento",
                            TermField.Unit.BUSINESS_DAYS),
            "internalDoNotCallYears",
                    new TermField(
                            "do-not-call",
                            "Keep your own do-not-call list",
                            "Conservar su lista de no llamar",
                            TermField.Unit.YEARS),
            "form8300Days",
                    new TermField("form-8300", "Send Form 8300", "Enviar el Formulario 8300", TermField.Unit.DAYS),
            "retentionYears",
                    new TermField("keep-records", "Keep the records", "Conservar los registros", TermField.Unit.YEARS));

    private final Parts parts;
    private final Set<String> letterItems;

    FederalLaws(Parts parts, Set<String> letterItems) {
        this.parts = parts;
        this.letterItems = letterItems;
    }

    FederalLaw read(Entry record) {
        FederalLaw law = new FederalLaw(
                parts.header(record, record.words("appliesTo")),
                record.choice("kind", FederalLaw.Kind.class),
                parts.vocabulary().elements(record, "elements"),
                parts.duties(record),
                Parts.notes(record, "exemptions"),
                terms(record.entryOrNone("deadlines")),
                ResponseRules.american(record),
                record.has("breach") ? breach(record.entry("breach")) : FederalLaw.Breach.NONE,
                storage(record),
                Parts.amendments(record),
                Parts.enforcement(record));
        if (law.duties().isEmpty()) {
            throw record.problem("duties", "at least one duty");
        }
        return law;
    }

    private static List<NamedTerm> terms(Entry deadlines) {
        List<NamedTerm> terms = new ArrayList<>();
        for (String key : deadlines.keys()) {
            TermField field = TERMS.get(key);
            if (field == null) {
                throw deadlines.problem(
                        key, "one of " + TERMS.keySet().stream().sorted().toList());
            }
            terms.add(field.of(deadlines.number(key)));
        }
        return terms;
    }

    private FederalLaw.Breach breach(Entry entry) {
        Entry people = entry.entryOrNone("notifyIndividuals");
        Entry media = entry.entryOrNone("notifyMedia");
        media.textOrNone("scope");
        entry.number("businessAssociateToCoveredEntityDays", 0);
        return new FederalLaw.Breach(
                entry.wordsOrNone("definition"),
                entry.truthOrFalse("encryptionExempt"),
                Terms.counted(people, "deadlineDays", "unit"),
                Terms.start(people, "from"),
                regulators(entry),
                media.has("threshold") ? Parts.threshold(media.entry("threshold"), PEOPLE) : Threshold.ANY,
                Terms.counted(media, "deadlineDays", "unit"),
                entry.idsOf("letter", letterItems, "one of letterItems"),
                people.wordsOrNone("note"));
    }

    private static List<RegulatorRule> regulators(Entry breach) {
        if (breach.has("notifyRegulator") && breach.any("notifyRegulator") instanceof Map) {
            return List.of(regulator(breach.entry("notifyRegulator")));
        }
        return breach.entries("notifyRegulator", FederalLaws::regulator);
    }

    private static RegulatorRule regulator(Entry rule) {
        rule.textOrNone("effective");
        rule.wordsOrNone("trigger");
        String counted = rule.entry("threshold").has("consumers") ? "consumers" : PEOPLE;
        Text name = rule.words("body");
        return Parts.regulator(rule, name, counted);
    }

    private List<FederalLaw.StorageRule> storage(Entry record) {
        List<FederalLaw.StorageRule> rules = new ArrayList<>();
        for (Entry rule : record.entries("storage")) {
            String allowed = rule.oneOf("afterAuthorization", List.of("prohibited", "allowed-if-unreadable"));
            rules.add(new FederalLaw.StorageRule(
                    parts.vocabulary().element(rule, "element"), allowed.equals("prohibited")));
        }
        return rules;
    }

    /** A field with a number, the act it is for, and the unit that its name carries. */
    private record TermField(String id, String en, String es, Unit unit) {
        NamedTerm of(int number) {
            Term term = switch (unit) {
                case DAYS -> Term.days(number);
                case BUSINESS_DAYS -> Term.businessDays(number);
                case YEARS -> new Term.Months(12 * number);
            };
            return new NamedTerm(id, new Text(en, es), term, Text.NONE);
        }

        enum Unit {
            DAYS,
            BUSINESS_DAYS,
            YEARS
        }
    }
}
