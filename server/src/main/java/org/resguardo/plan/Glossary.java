/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Fact;
import org.resguardo.platform.words.Words;

/** What the words of the plan mean, for whoever reads it without knowing the program. */
final class Glossary {

    private Glossary() {}

    static PlanBlock of(Words words) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(words.say("plan.word.breach"), words.say("plan.word.breach.means")),
                new Fact(words.say("plan.word.choice"), words.say("plan.word.choice.means")),
                new Fact(words.say("plan.word.consent"), words.say("plan.word.consent.means")),
                new Fact(words.say("plan.word.data"), words.say("plan.word.data.means")),
                new Fact(words.say("plan.word.sensitive"), words.say("plan.word.sensitive.means")),
                new Fact(words.say("plan.word.disposal"), words.say("plan.word.disposal.means")),
                new Fact(words.say("plan.word.hold"), words.say("plan.word.hold.means")),
                new Fact(words.say("plan.word.officer"), words.say("plan.word.officer.means")),
                new Fact(words.say("plan.word.request"), words.say("plan.word.request.means")),
                new Fact(words.say("plan.word.retention"), words.say("plan.word.retention.means")),
                new Fact(words.say("plan.word.safeguard"), words.say("plan.word.safeguard.means"))));
        Collator order = Collator.getInstance(words.language().locale());
        facts.sort(Comparator.comparing(Fact::name, order::compare));
        return new PlanBlock.Facts(facts);
    }
}
