/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.List;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Service;

/**
 * Something that the business does with data, as the policy looks at it.
 *
 * @param fact what is known of it
 * @param ownWords true when the owner has said in her own words what it is for
 * @param services the services whose exports were recognised in its places
 */
public record Activity(ProcessingActivity fact, boolean ownWords, List<Service> services) {

    /** A name that it keeps when it is confirmed. */
    public String key() {
        return fact.preset().isEmpty() ? "own-" + fact.id() : fact.preset();
    }

    /** True when the public policy speaks of it: what only concerns those who work for the business is told to them elsewhere. */
    public boolean ofThePublic() {
        return !fact.ofWorkersOnly();
    }

    /** True when it is done on behalf of somebody else. */
    public boolean forOthers() {
        return fact.role() == ProcessingActivity.Role.PROCESSOR;
    }

    /** The page about it. */
    public String page() {
        return fact.confirmed() ? "/inventory/activities/" + fact.id() : "/inventory/activities";
    }
}
