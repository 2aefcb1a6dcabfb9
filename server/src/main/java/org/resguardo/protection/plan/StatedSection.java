/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.plan;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.protection.web.safeguard.QuestionSheet;
import org.resguardo.protection.web.safeguard.QuestionSheet.Line;

/** What the owner says of locks and people, which no program can see. It is told as what she said, never as what was checked. */
public final class StatedSection implements PlanSection {
    private static final String QUESTIONS = "/protection/safeguards/questions";

    private final QuestionSheet sheet;

    /** The section about some answers. */
    public StatedSection(QuestionSheet sheet) {
        this.sheet = sheet;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.SAFEGUARDS;
    }

    @Override
    public void write(PlanText to) {
        List<Line> all =
                sheet.parts().stream().flatMap(part -> part.lines().stream()).toList();
        List<List<Cell>> rows = all.stream()
                .flatMap(line -> line.given().stream()
                        .map(given -> List.of(
                                Cell.of(line.question().ask().in(to.language())),
                                Cell.of(to.words().say(given.answer().title())),
                                Cell.of(to.day(given.at())))))
                .toList();
        to.table(
                "protection.plan.stated",
                List.of("protection.plan.question", "protection.plan.answer", "protection.plan.answered"),
                rows);
        long open = all.stream()
                .filter(line -> line.given().isEmpty() || line.open())
                .count();
        if (open > 0) {
            to.missing("protection.plan.stated.open", Map.of("count", open), "protection.plan.answer_them", QUESTIONS);
        }
    }
}
