/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.connector.site.SiteLook;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.policy.claim.Activity;

/** Looks at one website, or at all of them, one after the other, when none is named. */
public final class SiteJob implements JobKind<String> {
    private final Websites sites;
    private final SiteLooker looker;
    private final Supplier<List<Activity>> activities;

    /** Looks at these sites; forms are held against these activities. */
    public SiteJob(Websites sites, SiteLooker looker, Supplier<List<Activity>> activities) {
        this.sites = sites;
        this.looker = looker;
        this.activities = activities;
    }

    @Override
    public String id() {
        return "website-look";
    }

    @Override
    public String title() {
        return "policy.site.job.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(String site) {
        return site;
    }

    @Override
    public String input(String text) {
        return text;
    }

    @Override
    public JobResult run(String wanted, JobRun run) {
        if (!wanted.isEmpty()) {
            Website site = sites.find(Long.parseLong(wanted))
                    .orElseThrow(() -> new Fault(FaultKind.LASTING, "policy.site.gone"));
            try {
                return result(site, look(site, run));
            } catch (SiteLooker.OutOfReach e) {
                throw new Fault(FaultKind.LASTING, e.sentence());
            }
        }
        int reached = 0;
        List<Website> all = sites.all();
        for (Website site : all) {
            try {
                look(site, run);
                reached++;
            } catch (SiteLooker.OutOfReach e) {
                run.check();
            }
        }
        return JobResult.at(
                "/policy/sites",
                "policy.site.job.all",
                Map.of("reached", Integer.toString(reached), "all", Integer.toString(all.size())));
    }

    private SiteLook look(Website site, JobRun run) throws SiteLooker.OutOfReach {
        SiteLook look = looker.look(site, pages -> {
            run.check();
            run.tell(new JobProgress("policy.site.job.doing", "policy.site.job.unit", pages, 0));
        });
        List<Activity> known = activities.get();
        sites.keep(
                site,
                look,
                look.forms().stream()
                        .filter(SeenForm::personal)
                        .map(form -> new SiteForms.Seen(form, FormGuess.activity(form, known)))
                        .toList());
        return look;
    }

    private static JobResult result(Website site, SiteLook look) {
        return JobResult.at(
                site.page(),
                "policy.site.job.done",
                Map.of(
                        "pages",
                        Integer.toString(look.extent().pages()),
                        "forms",
                        Long.toString(
                                look.forms().stream().filter(SeenForm::personal).count())));
    }
}
