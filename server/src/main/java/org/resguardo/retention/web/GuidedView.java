/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.platform.web.FormView;
import org.resguardo.retention.guided.Guide;
import org.resguardo.retention.guided.GuidedCheck;
import org.resguardo.retention.guided.GuidedRule;

/**
 * A guided rule.
 *
 * @param rule the rule
 * @param store its place
 * @param today the day
 * @param due when it is to be done next
 * @param state how it stands
 * @param seen what the last look of step 1 says of the place; empty where the program cannot look
 * @param checks what was noted, the latest first
 * @param changes true when the reader may change something
 * @param form what is wrong with what was sent
 */
public record GuidedView(
        GuidedRule rule,
        DataStore store,
        LocalDate today,
        LocalDate due,
        GuidedRule.State state,
        Optional<Seen> seen,
        List<Noted> checks,
        boolean changes,
        FormView form) {

    /**
     * What a look at the place found.
     *
     * @param oldest the day of the oldest record with a date; empty when no record has one
     * @param looked on which day it was looked at
     * @param over true when the oldest is older than the rule keeps it
     */
    public record Seen(Optional<LocalDate> oldest, LocalDate looked, boolean over) {}

    /**
     * Something that was noted.
     *
     * @param check what
     * @param name who noted it
     */
    public record Noted(GuidedCheck check, String name) {}

    /** The steps by which it is done there. */
    public Guide guide() {
        return Guide.of(store);
    }
}
