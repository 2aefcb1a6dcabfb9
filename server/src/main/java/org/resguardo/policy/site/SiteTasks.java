/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.platform.step.TaskSource;

/** What there is to do about the websites: the first look, and what a look found that is to be put right. */
public final class SiteTasks implements TaskSource {
    private static final int LOOK = 5;
    private static final int MINUTES = 5;

    private final Websites sites;
    private final SiteFindings findings;
    private final BooleanSupplier told;

    /**
     * The tasks of these sites.
     *
     * @param told true when the business says that it has a site
     */
    public SiteTasks(Websites sites, SiteFindings findings, BooleanSupplier told) {
        this.sites = sites;
        this.findings = findings;
        this.told = told;
    }

    @Override
    public List<Task> tasks(Account reader) {
        if (reader.role() != Role.OWNER && reader.role() != Role.OFFICER) {
            return List.of();
        }
        List<Website> all = sites.all();
        if (all.isEmpty()) {
            return told.getAsBoolean()
                    ? List.of(Task.of(
                            Urgency.LATER,
                            "policy.site.task.begin",
                            "policy.site.task.begin.reason",
                            "/policy/sites",
                            LOOK))
                    : List.of();
        }
        List<Task> tasks = new ArrayList<>();
        all.forEach(site -> sites.kept(site)
                .map(kept -> findings.of(site, kept.look()).stream()
                        .filter(finding -> finding.kind().pressing())
                        .toList())
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> tasks.add(task(site, found))));
        return tasks;
    }

    private static Task task(Website site, List<SiteFinding> found) {
        boolean harm = found.getFirst().kind().compareTo(SiteFinding.Kind.NO_PURPOSE) < 0;
        return new Task(
                harm ? Urgency.TODAY : Urgency.NEXT,
                "policy.site.task.mend",
                "policy.site.task.mend.reason",
                Map.of("count", found.size(), "site", site.host()),
                site.page(),
                found.size() * MINUTES,
                Optional.empty());
    }
}
