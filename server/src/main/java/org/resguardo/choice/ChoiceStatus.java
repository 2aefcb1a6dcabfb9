/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destination;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.step.StepStatus;
import org.resguardo.platform.step.Task;

/** How step 7 stands: what customers are asked, how many decided, and which tools do not know yet. */
public final class ChoiceStatus implements StepStatus {
    private static final int ASK_MINUTES = 5;
    private static final int CARRY_MINUTES = 3;

    private final Offers offers;
    private final Proposals proposals;
    private final Standings standings;
    private final Destinations destinations;
    private final Deliveries deliveries;
    private final BooleanSupplier reachable;

    /**
     * The status of these choices.
     *
     * @param reachable true when customers have an address at which they can choose
     */
    public ChoiceStatus(
            Offers offers,
            Proposals proposals,
            Standings standings,
            Destinations destinations,
            Deliveries deliveries,
            BooleanSupplier reachable) {
        this.offers = offers;
        this.proposals = proposals;
        this.standings = standings;
        this.destinations = destinations;
        this.deliveries = deliveries;
        this.reachable = reachable;
    }

    @Override
    public Step step() {
        return Step.CHOICE;
    }

    @Override
    public Standing now() {
        List<Task> tasks = new ArrayList<>();
        int proposed = proposals.all(Locale.ENGLISH).size();
        int asked = offers.all().size();
        if (proposed > 0) {
            tasks.add(Task.of(
                            asked == 0 ? Task.Urgency.NEXT : Task.Urgency.LATER,
                            "choice.task.ask",
                            "choice.task.ask.why",
                            "/choice/purposes",
                            ASK_MINUTES)
                    .with("count", proposed));
        }
        for (Destination destination : destinations.all()) {
            int pending = deliveries.pending(destination);
            if (pending > 0) {
                tasks.add(new Task(
                        Task.Urgency.NEXT,
                        "choice.task.carry",
                        "choice.task.carry.why",
                        Map.of("count", pending, "name", destination.name()),
                        destination.page(),
                        CARRY_MINUTES,
                        java.util.Optional.empty()));
            }
        }
        if (asked > 0 && destinations.all().isEmpty()) {
            tasks.add(Task.of(
                    Task.Urgency.NEXT,
                    "choice.task.destination",
                    "choice.task.destination.why",
                    "/choice/destinations",
                    ASK_MINUTES));
        }
        if (asked > 0 && !reachable.getAsBoolean()) {
            tasks.add(Task.of(
                    Task.Urgency.LATER,
                    "choice.task.door",
                    "choice.task.door.why",
                    "/settings/mail",
                    CARRY_MINUTES));
        }
        Progress progress = asked == 0 ? Progress.NOT_BEGUN : tasks.isEmpty() ? Progress.IN_ORDER : Progress.UNDER_WAY;
        return new Standing(
                progress,
                asked == 0 ? "choice.status.none" : "choice.status.asked",
                asked == 0 ? Map.of() : Map.of("purposes", asked, "people", standings.people()),
                tasks);
    }
}
