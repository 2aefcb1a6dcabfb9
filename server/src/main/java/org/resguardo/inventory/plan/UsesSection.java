/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.map.DataMap;
import org.resguardo.inventory.register.RegisterFacts;
import org.resguardo.inventory.register.Registers;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.platform.web.chart.FlowMap;

/** What data is used for and who receives it: as a map, and as the owner confirmed it. */
public final class UsesSection implements PlanSection {
    private final Registers registers;

    /** The section about a register. */
    public UsesSection(Registers registers) {
        this.registers = registers;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.INVENTORY;
    }

    @Override
    public void write(PlanText to) {
        RegisterFacts facts = registers.on(to.today());
        to.add(new PlanBlock.Flow(flow(DataMap.of(facts, to.words()))));
        to.table(
                "inventory.plan.uses",
                List.of("inventory.plan.use", "inventory.plan.aim", "inventory.plan.whose"),
                facts.activities().stream()
                        .filter(ProcessingActivity::confirmed)
                        .map(activity -> row(activity, to))
                        .toList());
        to.table(
                "inventory.plan.receivers",
                List.of("inventory.plan.receiver", "inventory.plan.role", "inventory.plan.contract"),
                facts.recipients().stream().map(one -> row(one, to)).toList());
        long proposed = facts.activities().stream()
                .filter(activity -> !activity.confirmed())
                .count();
        if (proposed > 0) {
            to.missing(
                    "inventory.plan.proposed",
                    Map.of("count", proposed),
                    "inventory.plan.confirm_uses",
                    "/inventory/activities");
        }
        long open = facts.recipients().stream().filter(Recipient::open).count();
        if (open > 0) {
            to.missing(
                    "inventory.plan.open_receivers",
                    Map.of("count", open),
                    "inventory.plan.complete_receivers",
                    "/inventory/recipients");
        }
    }

    private static List<Cell> row(ProcessingActivity activity, PlanText to) {
        String whose = activity.subjects().stream()
                .map(subject -> to.words().say(subject.title()))
                .collect(Collectors.joining(", "));
        return List.of(
                new Cell(activity.name(to.language()), "/inventory/activities/" + activity.id()),
                Cell.of(activity.aim(to.language())),
                Cell.of(whose));
    }

    private static List<Cell> row(Recipient one, PlanText to) {
        return List.of(
                new Cell(one.name(), "/inventory/recipients/" + one.id()),
                Cell.of(to.words().say(one.role().title())),
                Cell.of(to.words().say(one.contract().title())));
    }

    private static FlowMap flow(DataMap map) {
        return new FlowMap(
                map.title(),
                map.columns().stream()
                        .map(column -> new FlowMap.Column(
                                column.title(),
                                column.nodes().stream()
                                        .map(node -> new FlowMap.Box(node.id(), node.label(), node.sensitive()))
                                        .toList()))
                        .toList(),
                map.lines().stream()
                        .map(line -> new FlowMap.Line(line.from(), line.to()))
                        .toList());
    }
}
