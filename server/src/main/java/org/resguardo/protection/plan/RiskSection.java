/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardResult;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Seen.Outcome;

/** What was seen that is not as it should be, and what to do about it. */
public final class RiskSection implements PlanSection {
    private final Safeguards safeguards;
    private final Checks checks;

    /** The section about some safeguards. */
    public RiskSection(Safeguards safeguards, Checks checks) {
        this.safeguards = safeguards;
        this.checks = checks;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.RISKS;
    }

    @Override
    public void write(PlanText to) {
        List<List<Cell>> rows = new ArrayList<>();
        for (GuardedPlace place : safeguards.places()) {
            for (SafeguardResult result : safeguards.results(place).values()) {
                if (result.seen().outcome() == Outcome.FAIL) {
                    rows.add(row(place, result, to));
                }
            }
        }
        to.table(
                "protection.plan.risks",
                List.of("protection.plan.place", "protection.plan.seen", "protection.plan.remedy"),
                rows);
        if (!rows.isEmpty()) {
            to.missing(
                    "protection.plan.risks.open",
                    Map.of("count", rows.size()),
                    "protection.plan.mend",
                    "/protection/safeguards");
        }
    }

    private List<Cell> row(GuardedPlace place, SafeguardResult result, PlanText to) {
        Map<String, Object> arguments = result.seen().arguments();
        return List.of(
                new Cell(place.name(), place.page() + "#" + result.check()),
                Cell.of(to.words().say(result.seen().sentence(), arguments)),
                Cell.of(checks.find(result.check())
                        .map(check -> to.words().say(check.texts().remedy(), arguments))
                        .orElse("")));
    }
}
