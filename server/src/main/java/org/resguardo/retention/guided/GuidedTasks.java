/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.guided;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.TaskSource;

/** Guided rules whose day has come are tasks on Today. */
public final class GuidedTasks implements TaskSource {
    private static final int MINUTES = 20;

    private final GuidedRules rules;
    private final Stores stores;

    /** The tasks of these rules. */
    public GuidedTasks(GuidedRules rules, Stores stores) {
        this.rules = rules;
        this.stores = stores;
    }

    @Override
    public List<Task> tasks(Account reader) {
        if (reader.role() != Role.OWNER && reader.role() != Role.OFFICER) {
            return List.of();
        }
        return rules.all().stream()
                .filter(rule -> rule.state(rules.today(), rules.zone()) != GuidedRule.State.IN_ORDER)
                .map(this::task)
                .toList();
    }

    private Task task(GuidedRule rule) {
        boolean late = rule.state(rules.today(), rules.zone()) == GuidedRule.State.LATE;
        return new Task(
                late ? Task.Urgency.TODAY : Task.Urgency.NEXT,
                "retention.guided.task",
                "retention.guided.task.why",
                Map.of(
                        "what",
                        rule.what(),
                        "store",
                        stores.find(rule.storeId()).map(DataStore::name).orElse("")),
                rule.page(),
                MINUTES,
                Optional.of(rule.due(rules.zone())));
    }
}
