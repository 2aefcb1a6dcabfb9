/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.platform.step.TaskSource;

/** What the owner did not know about her business, or did not say yet. */
public final class BusinessTasks implements TaskSource {
    private static final String ANSWERS = "/setup/answers?from=settings";

    private final Businesses businesses;
    private final Assumptions assumptions;

    /** The tasks that a business leaves. */
    public BusinessTasks(Businesses businesses, Assumptions assumptions) {
        this.businesses = businesses;
        this.assumptions = assumptions;
    }

    @Override
    public List<Task> tasks(Account reader) {
        if (reader.role() == Role.STAFF || reader.role() == Role.ADVISER) {
            return List.of();
        }
        Business business = businesses.current();
        List<Task> tasks = new ArrayList<>();
        if (!business.name().isEmpty() && !business.contact().reachable()) {
            tasks.add(Task.of(
                    Urgency.NEXT,
                    "business.task.contact",
                    "business.task.contact.reason",
                    "/setup/officer?from=settings",
                    2));
        }
        int open = open(business);
        if (open > 0) {
            tasks.add(Task.of(Urgency.NEXT, "business.task.open", "business.task.open.reason", ANSWERS, 1 + open / 2)
                    .with("count", open));
        }
        if (business.unknowns() > 0) {
            tasks.add(Task.of(Urgency.LATER, "business.task.unknown", "business.task.unknown.reason", ANSWERS, 10)
                    .with("count", business.unknowns()));
        }
        return tasks;
    }

    /** How many of the questions that a business of this trade is asked have no answer, not even "I don't know". */
    private int open(Business business) {
        return business.trade()
                .map(trade -> (int) assumptions.asked(trade).stream()
                        .filter(fact -> business.answer(fact).isEmpty())
                        .count())
                .orElse(0);
    }
}
