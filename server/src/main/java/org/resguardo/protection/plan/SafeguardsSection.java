/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanBlock.Fact;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.SafeguardResult;
import org.resguardo.protection.safeguard.Safeguards;
import org.resguardo.protection.safeguard.Score;
import org.resguardo.protection.safeguard.StaffSheet;
import org.resguardo.protection.sealing.ColumnSeals;
import org.resguardo.protection.sealing.KitRecord;

/** How what is held is guarded, as the last looks saw it. */
public final class SafeguardsSection implements PlanSection {
    private static final String SAFEGUARDS = "/protection/safeguards";

    private final Safeguards safeguards;
    private final ColumnSeals seals;
    private final KitRecord kit;
    private final StaffSheet sheet;

    /** The section about these. */
    public SafeguardsSection(Safeguards safeguards, ColumnSeals seals, KitRecord kit, StaffSheet sheet) {
        this.safeguards = safeguards;
        this.seals = seals;
        this.kit = kit;
        this.sheet = sheet;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.SAFEGUARDS;
    }

    @Override
    public void write(PlanText to) {
        List<GuardedPlace> looked = safeguards.places().stream()
                .filter(place -> safeguards.score(place).all() > 0)
                .toList();
        if (looked.isEmpty()) {
            to.missing("protection.plan.not_looked", Map.of(), "protection.plan.look", SAFEGUARDS);
        } else {
            Score all = looked.stream().map(safeguards::score).reduce(Score.NONE, Score::plus);
            to.say("safeguard.status", Map.of("pass", all.pass(), "all", all.all()));
            to.table(
                    "protection.plan.scores",
                    List.of(
                            "protection.plan.place",
                            "protection.plan.good",
                            "protection.plan.bad",
                            "protection.plan.unknown",
                            "protection.plan.day"),
                    looked.stream().map(place -> row(place, to)).toList());
        }
        to.add(new PlanBlock.Facts(facts(to)));
    }

    private List<Cell> row(GuardedPlace place, PlanText to) {
        Score score = safeguards.score(place);
        Optional<SafeguardResult> last = safeguards.results(place).values().stream()
                .max((one, other) -> one.at().compareTo(other.at()));
        return List.of(
                new Cell(place.name(), place.page()),
                Cell.of(to.words().number(score.pass())),
                Cell.of(to.words().number(score.fail())),
                Cell.of(to.words().number(score.unknown())),
                Cell.of(last.map(result -> to.day(result.at())).orElse("")));
    }

    private List<Fact> facts(PlanText to) {
        List<Fact> facts = new ArrayList<>();
        int sealed = seals.all().size();
        if (sealed > 0) {
            facts.add(fact("protection.plan.sealed", "protection.plan.sealed.count", Map.of("count", sealed), to));
        }
        Optional<KitRecord.Kit> made = kit.present();
        made.ifPresent(one -> facts.add(
                fact("protection.plan.kit", "protection.plan.kit.made", Map.of("day", to.day(one.made())), to)));
        if (made.isEmpty()) {
            to.missing("protection.plan.no_kit", Map.of(), "protection.plan.make_kit", "/protection/recovery");
        }
        List<StaffSheet.Acknowledgement> read = sheet.all();
        if (read.isEmpty()) {
            to.missing("protection.plan.no_sheet", Map.of(), "protection.plan.read_sheet", SAFEGUARDS + "/staff");
        } else {
            facts.add(fact("protection.plan.sheet", "protection.plan.sheet.read", Map.of("count", read.size()), to));
            LocalDate again = LocalDate.ofInstant(read.getFirst().at(), ZoneId.systemDefault())
                    .plusYears(1);
            to.due(again, to.words().say("protection.plan.sheet.again"), SAFEGUARDS + "/staff");
        }
        return facts;
    }

    private static Fact fact(String name, String value, Map<String, ?> arguments, PlanText to) {
        return new Fact(to.words().say(name), to.words().say(value, arguments));
    }
}
