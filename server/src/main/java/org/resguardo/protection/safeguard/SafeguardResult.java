/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.time.Instant;

/**
 * What was seen of a safeguard at the last look.
 *
 * @param check the id of the check
 * @param seen what was seen
 * @param since since when the outcome has been the same
 * @param at when it was seen last
 */
public record SafeguardResult(String check, Seen seen, Instant since, Instant at) {}
