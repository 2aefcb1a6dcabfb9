/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What lets one other program in. The key itself is with that program alone.
 *
 * @param id its number
 * @param name what the owner calls the program
 * @param beginning the first signs of the key, by which she knows it again
 * @param scopes what it may do
 * @param madeAt when it was made
 * @param usedAt when it was used last, to about a minute
 */
public record IntegratorKey(
        long id, String name, String beginning, Set<Scope> scopes, Instant madeAt, Optional<Instant> usedAt) {

    /** Its name in the audit log. */
    public String auditName() {
        return "key:" + id;
    }
}
