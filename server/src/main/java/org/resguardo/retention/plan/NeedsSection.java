/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.retention.NeedAnswer;
import org.resguardo.retention.NeedQuestion;
import org.resguardo.retention.NeedReview;

/** Which kinds of data somebody of the business needs, and why. */
public final class NeedsSection implements PlanSection {
    private static final String NEEDS = "/retention/needs";

    private final NeedReview needs;

    /** The section about a review. */
    public NeedsSection(NeedReview needs) {
        this.needs = needs;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.NEEDS;
    }

    @Override
    public void write(PlanText to) {
        List<NeedQuestion> all = needs.all();
        List<NeedQuestion> answered =
                all.stream().filter(one -> one.answer().isPresent()).toList();
        to.say("retention.plan.needs", Map.of("answered", answered.size(), "all", all.size()));
        to.table(
                "retention.plan.needs.answers",
                List.of(
                        "retention.plan.needs.data",
                        "retention.plan.needs.place",
                        "retention.plan.needs.answer",
                        "retention.plan.needs.reason"),
                answered.stream().flatMap(one -> row(one, to).stream()).toList());
        long open = all.stream().filter(NeedQuestion::open).count();
        if (open > 0) {
            to.missing("retention.plan.needs.open", Map.of("count", open), "retention.plan.needs.go", NEEDS);
        }
        long asked = all.stream().filter(NeedQuestion::stillAsked).count();
        if (asked > 0) {
            to.missing("retention.plan.needs.asked", Map.of("count", asked), "retention.plan.needs.go", NEEDS);
        }
        int unused = needs.unused().size();
        if (unused > 0) {
            to.missing("retention.plan.needs.unused", Map.of("count", unused), "retention.plan.needs.look", NEEDS);
        }
    }

    private static Optional<List<Cell>> row(NeedQuestion one, PlanText to) {
        return one.answer()
                .map((NeedAnswer said) -> List.of(
                        Cell.of(one.category().title(to.language())),
                        Cell.of(one.store().name()),
                        Cell.of(to.words().say(said.answer().title())),
                        Cell.of(said.reason())));
    }
}
