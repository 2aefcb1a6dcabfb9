/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.time.Instant;

/**
 * Somebody who has proven who it is, at least in part.
 *
 * @param role what the account is there for
 * @param whole true when nothing more has to be proven: the account has no second step, or it has been taken
 * @param provenAt when something was proven last
 */
public record Caller(Role role, boolean whole, Instant provenAt) {}
