/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resguardo.law.Text;
import org.resguardo.law.facts.Fact;
import org.resguardo.law.facts.Questions;
import org.resguardo.law.facts.RevenueBand;

/** Reads facts.yaml. */
final class QuestionFile {

    private QuestionFile() {}

    static Questions read(Entry file) {
        Entry places = file.entry("places");
        Entry any = places.entry("any");
        Questions.Places placeWords = new Questions.Places(
                asked(any),
                any.words("others"),
                counted(places.entry("customers")),
                asked(places.entry("located")),
                asked(places.entry("sensitive")));
        return new Questions(facts(file), bands(file), placeWords, elements(file.entry("elements")));
    }

    private static Questions.Asked asked(Entry entry) {
        return new Questions.Asked(entry.words("question"), entry.words("yes"), entry.words("no"));
    }

    private static Questions.Asked counted(Entry entry) {
        return new Questions.Asked(entry.words("question"), entry.words("value"), Text.NONE);
    }

    private static Questions.Elements elements(Entry entry) {
        return new Questions.Elements(
                entry.words("question"),
                entry.words("found"),
                entry.words("absent"),
                entry.words("people"),
                entry.words("someone"));
    }

    private static Map<String, Fact> facts(Entry file) {
        Map<String, Fact> facts = new LinkedHashMap<>();
        for (Entry entry : file.entries("facts")) {
            Fact fact = fact(entry);
            if (facts.put(fact.id(), fact) != null) {
                throw entry.problem("id", "a name that stands once");
            }
        }
        return facts;
    }

    private static Fact fact(Entry entry) {
        Fact.Kind kind = entry.choice("kind", Fact.Kind.class);
        Text question = entry.words("question");
        String id = entry.text("id");
        return switch (kind) {
            case YES_NO -> new Fact(id, kind, question, entry.words("yes"), entry.words("no"), Text.NONE, 1);
            case NUMBER ->
                new Fact(
                        id,
                        kind,
                        question,
                        Text.NONE,
                        Text.NONE,
                        entry.words("value"),
                        entry.has("upTo") ? entry.number("upTo") : Long.MAX_VALUE);
            case REVENUE -> new Fact(id, kind, question, Text.NONE, Text.NONE, Text.NONE, Long.MAX_VALUE);
        };
    }

    private static List<RevenueBand> bands(Entry file) {
        List<RevenueBand> bands = new ArrayList<>();
        long above = 0;
        for (Entry entry : file.entries("revenueBands")) {
            long upTo = entry.has("upToUsd") ? entry.number("upToUsd") : Long.MAX_VALUE;
            if (upTo <= above) {
                throw entry.problem("upToUsd", "more than in the band before");
            }
            bands.add(new RevenueBand(entry.text("id"), entry.words("title"), above, upTo));
            above = upTo;
        }
        return bands;
    }
}
