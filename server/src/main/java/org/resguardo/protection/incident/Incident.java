/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident;

import java.time.Instant;
import java.util.Optional;

/**
 * Something went wrong, or it is rehearsed that it had.
 *
 * @param id its number
 * @param kind what
 * @param drill true for a rehearsal, of which nothing is real
 * @param openedAt when it was opened here
 * @param closedAt when it was closed, once it was
 */
public record Incident(long id, IncidentKind kind, boolean drill, Instant openedAt, Optional<Instant> closedAt) {

    /** Its page. */
    public String page() {
        return "/protection/incidents/" + id;
    }

    /** True until it is closed. */
    public boolean open() {
        return closedAt.isEmpty();
    }
}
