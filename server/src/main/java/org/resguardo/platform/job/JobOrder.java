/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.job;

import java.util.Optional;

/**
 * What is asked for when a job is started.
 *
 * @param kind the id of its kind
 * @param input what it needs to know, as text
 * @param actor who asks: an account by its name in the audit log, or the schedule
 * @param occasion what it is started for, when that may be asked for twice and must be done once
 */
record JobOrder(String kind, String input, String actor, Optional<String> occasion) {}
