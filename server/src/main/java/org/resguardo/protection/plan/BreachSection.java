/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Cell;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;
import org.resguardo.protection.incident.Checklist;
import org.resguardo.protection.incident.IncidentKind;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.PhoneTree;

/** What is done in the first 24 hours when something goes wrong: who is called, what stops it, and who must be told by when. */
public final class BreachSection implements PlanSection {
    private static final String TERMS = "breach-";

    private final PhoneTree tree;
    private final Officers officers;
    private final Incidents incidents;
    private final Function<LocalDate, Obligations> obligations;

    /**
     * The section about these.
     *
     * @param obligations what every law means for the business on a day
     */
    public BreachSection(
            PhoneTree tree, Officers officers, Incidents incidents, Function<LocalDate, Obligations> obligations) {
        this.tree = tree;
        this.officers = officers;
        this.incidents = incidents;
        this.obligations = obligations;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.BREACH;
    }

    @Override
    public void write(PlanText to) {
        to.say("protection.plan.breach");
        calls(to);
        for (IncidentKind kind : IncidentKind.values()) {
            to.add(new PlanBlock.Items(
                    to.words().say("protection.plan.hour", "kind", to.words().say(kind.title())),
                    Checklist.hour(kind).stream()
                            .map(item -> to.words().say(item.sentence()))
                            .toList(),
                    true));
        }
        to.add(new PlanBlock.Items(
                to.words().say("protection.plan.first_day"),
                Checklist.day().stream()
                        .map(item -> to.words().say(item.sentence()))
                        .toList(),
                true));
        to.table(
                "protection.plan.terms",
                List.of("protection.plan.law", "protection.plan.whom", "protection.plan.within"),
                obligations.apply(to.today()).with(Obligation.Status.APPLIES).stream()
                        .flatMap(one -> rows(one, to))
                        .toList());
        rehearsal(to);
    }

    private void calls(PlanText to) {
        List<Officer> inCharge = Stream.of(Officer.Post.OFFICER, Officer.Post.DEPUTY)
                .map(post -> officers.on(to.today(), post))
                .flatMap(Optional::stream)
                .toList();
        List<PhoneTree.Call> calls = tree.calls(inCharge);
        List<List<Cell>> rows = new ArrayList<>();
        for (PhoneTree.Call call : calls) {
            rows.add(List.of(
                    Cell.of(to.words().say(call.title())),
                    Cell.of(call.name()),
                    Cell.of(call.known() ? call.phone() : to.words().say("protection.plan.no_number")),
                    Cell.of(to.words().say(call.why()))));
        }
        to.table(
                "protection.plan.calls",
                List.of(
                        "protection.plan.call",
                        "protection.plan.call.name",
                        "protection.plan.call.phone",
                        "protection.plan.call.why"),
                rows);
        long unknown = calls.stream().filter(call -> !call.known()).count();
        if (unknown > 0) {
            to.missing(
                    "protection.plan.calls.open",
                    Map.of("count", unknown),
                    "protection.plan.enter_numbers",
                    "/protection/calls");
        }
    }

    private static Stream<List<Cell>> rows(Obligation one, PlanText to) {
        return one.terms().stream()
                .filter(term -> term.id().startsWith(TERMS))
                .map((NamedTerm term) -> List.of(
                        new Cell(
                                one.record().title().in(to.language()),
                                one.record().provenance().source().toString()),
                        Cell.of(term.words().in(to.language())),
                        Cell.of(term.counted().in(to.language()))));
    }

    private void rehearsal(PlanText to) {
        long real = incidents.all().stream().filter(one -> !one.drill()).count();
        long drills = incidents.all().size() - real;
        to.say("protection.plan.incidents", Map.of("count", real, "drills", drills));
        if (drills == 0) {
            to.missing(
                    "protection.plan.no_drill",
                    Map.of(),
                    "protection.plan.rehearse",
                    "/protection/incidents/new?drill=yes");
        }
    }
}
