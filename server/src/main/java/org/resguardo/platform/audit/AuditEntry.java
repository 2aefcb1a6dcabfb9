/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit;

import java.time.Instant;

/**
 * A line of the log. It names people and things by number only.
 *
 * @param seq its place, from 1 without gaps
 * @param happenedAt when it happened
 * @param actor who did it: {@code account:7}, or {@code program}
 * @param action the id of what was done
 * @param object what it was done to: {@code account:7}
 */
public record AuditEntry(long seq, Instant happenedAt, String actor, String action, String object) {}
