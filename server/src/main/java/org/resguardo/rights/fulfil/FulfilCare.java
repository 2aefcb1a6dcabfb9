/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_FOUND;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SEARCH;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.find.Searches;

/** Destroys, every day, what need not be kept any longer: archives whose time is over, and what was found for cases that have ended. */
public final class FulfilCare implements JobKind<Long> {
    private final Store store;
    private final Packages packages;

    /** Care for what was found and made ready. */
    public FulfilCare(Store store, Packages packages) {
        this.store = store;
        this.packages = packages;
    }

    @Override
    public String id() {
        return "rights-fulfil-care";
    }

    @Override
    public String title() {
        return "rights.care.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.STAFF);
    }

    @Override
    public String text(Long none) {
        return "";
    }

    @Override
    public Long input(String text) {
        return 0L;
    }

    @Override
    public JobResult run(Long none, JobRun run) {
        int over = packages.tidy();
        List<Long> ended = store.read(sql -> sql.selectDistinct(RIGHTS_CASE.ID)
                .from(RIGHTS_CASE)
                .join(RIGHTS_SEARCH)
                .on(RIGHTS_SEARCH.CASE_ID.eq(RIGHTS_CASE.ID))
                .join(RIGHTS_FOUND)
                .on(RIGHTS_FOUND.SEARCH_ID.eq(RIGHTS_SEARCH.ID))
                .where(RIGHTS_CASE.CLOSED_AT.isNotNull())
                .fetch(RIGHTS_CASE.ID));
        ended.forEach(id -> store.change(sql -> Searches.forget(sql, id)));
        return JobResult.at(
                "/rights",
                "rights.care.done",
                Map.of("packages", Integer.toString(over), "cases", Integer.toString(ended.size())));
    }
}
