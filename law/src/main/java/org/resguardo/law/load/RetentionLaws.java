/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.law.Text;
import org.resguardo.law.record.Duty;
import org.resguardo.law.record.RetentionLaw;

/** Reads retention.yaml. */
final class RetentionLaws {
    private final Parts parts;
    private final List<SharedDuty> shared;
    private final Set<String> purposes;
    private final Map<String, Text> starts;
    private final Map<String, Text> limits;

    RetentionLaws(
            Parts parts,
            List<SharedDuty> shared,
            Set<String> purposes,
            Map<String, Text> starts,
            Map<String, Text> limits) {
        this.parts = parts;
        this.shared = shared;
        this.purposes = purposes;
        this.starts = starts;
        this.limits = limits;
    }

    RetentionLaw read(Entry record) {
        RetentionLaw.Minimum minimum = minimum(record);
        RetentionLaw.Maximum maximum = maximum(record);
        if (maximum.limited() && maximum.years() > 0 && minimum.years() > maximum.years()) {
            throw record.problem("minimum", "no more years than maximum");
        }
        List<String> elements = parts.vocabulary().elements(record, "elements");
        if (elements.isEmpty()) {
            throw record.problem("elements", "at least one element");
        }
        String start = oneOf(record, "countedFrom", starts.keySet(), "one of starts");
        Text note = record.wordsOrNone("note");
        return new RetentionLaw(
                parts.header(record, record.has("appliesTo") ? record.words("appliesTo") : note),
                elements,
                oneOf(record, "purpose", purposes, "one of purposes"),
                minimum,
                maximum,
                start,
                requireNonNull(starts.get(start)),
                record.truthOrFalse("specialCase"),
                note,
                duties(record, minimum, maximum));
    }

    private static String oneOf(Entry entry, String key, Set<String> known, String what) {
        String id = entry.text(key);
        if (!known.contains(id)) {
            throw entry.problem(key, what);
        }
        return id;
    }

    private static RetentionLaw.Minimum minimum(Entry record) {
        Entry minimum = record.entry("minimum");
        if (minimum.has("rule")) {
            minimum.oneOf("rule", List.of("whichever-later"));
        }
        return new RetentionLaw.Minimum(minimum.number("years"), minimum.number("orYearsAfterEnd", 0));
    }

    private RetentionLaw.Maximum maximum(Entry record) {
        if (!record.keys().contains("maximum")) {
            throw record.problem("maximum", "years, a rule, or null");
        }
        Entry maximum = record.entryOrNone("maximum");
        if (maximum.has("days") && maximum.number("days") != 0) {
            throw maximum.problem("days", "0; longer times are written in years");
        }
        String rule = maximum.has("rule") ? oneOf(maximum, "rule", limits.keySet(), "one of limits") : "";
        int years = maximum.number("years", 0);
        return new RetentionLaw.Maximum(
                years > 0 || !rule.isEmpty(), years, rule, limits.getOrDefault(rule, Text.NONE));
    }

    private List<Duty> duties(Entry record, RetentionLaw.Minimum minimum, RetentionLaw.Maximum maximum) {
        List<Duty> duties = new ArrayList<>();
        boolean keeps = minimum.years() > 0;
        for (SharedDuty duty : shared) {
            boolean asked = switch (duty.needs()) {
                case "minimum" -> keeps;
                case "maximum" -> maximum.limited();
                case "no-period" -> !keeps && !maximum.limited();
                default -> throw record.problem("duties", "needs that the program knows");
            };
            if (asked) {
                duties.add(duty.made(parts.vocabulary().always()));
            }
        }
        return duties;
    }
}
