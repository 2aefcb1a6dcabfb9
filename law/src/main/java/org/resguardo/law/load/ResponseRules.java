/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.ResponseRule;

/** Reads the terms in which requests of people are answered. */
final class ResponseRules {

    private ResponseRules() {}

    /** As laws of the United States are written down. */
    static List<ResponseRule> american(Entry record) {
        if (!record.has("response")) {
            return List.of();
        }
        Entry response = record.entry("response");
        boolean appeal = response.truth("appealRight");
        List<ResponseRule> rules = new ArrayList<>();
        rules.add(new ResponseRule(
                "request",
                Term.days(response.number("days")),
                Terms.counted(response, "extensionDays", "extensionUnit"),
                appeal,
                Terms.counted(response, "appealAnswerDays", "appealUnit"),
                business(response, "acknowledgeBusinessDays"),
                business(response, "optOutBusinessDays"),
                Text.NONE));
        if (response.has("lateChannelDays")) {
            rules.add(plain("request-by-another-channel", Term.days(response.number("lateChannelDays"))));
        }
        return rules;
    }

    /** As laws of other countries are written down: with units, and sometimes one term for each kind of request. */
    static List<ResponseRule> international(Entry record) {
        Entry requests = record.entry("requests");
        requests.truthOrFalse("free");
        requests.number("freeEveryMonths", 0);
        Term answer = Terms.counted(requests, "days", "unit");
        Term extension = requests.truthOrFalse("extendableOnce") ? answer : extension(requests);
        List<ResponseRule> rules = new ArrayList<>();
        rules.add(new ResponseRule(
                requests.has("appliesTo") ? requests.text("appliesTo") : "request",
                answer,
                extension,
                false,
                new Term.None(),
                new Term.None(),
                new Term.None(),
                requests.wordsOrNone("note")));
        for (String kind : List.of("claims", "correctionOrDeletion")) {
            if (requests.has(kind)) {
                Entry other = requests.entry(kind);
                rules.add(extended(
                        kind.equals("claims") ? "claims" : "correction-or-deletion",
                        Terms.counted(other, "days", "unit"),
                        extension(other)));
            }
        }
        if (requests.has("thenCarryOutDays")) {
            rules.add(plain("carry-out", Terms.counted(requests, "thenCarryOutDays", "thenCarryOutUnit")));
        }
        return rules;
    }

    /** What is added is counted like the answer, unless the file says otherwise. */
    private static Term extension(Entry entry) {
        return Terms.counted(entry, "extensionDays", entry.has("extensionUnit") ? "extensionUnit" : "unit");
    }

    private static Term business(Entry entry, String key) {
        return entry.has(key) ? Term.businessDays(entry.number(key)) : new Term.None();
    }

    private static ResponseRule plain(String kind, Term answer) {
        return extended(kind, answer, new Term.None());
    }

    private static ResponseRule extended(String kind, Term answer, Term extension) {
        Term none = new Term.None();
        return new ResponseRule(kind, answer, extension, false, none, none, none, Text.NONE);
    }
}
