/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Long work: durable, resumable, stoppable, and by schedule.
 *
 * <p>A step registers a {@link org.resguardo.platform.job.JobKind}, and starts a job of it through
 * {@link org.resguardo.platform.job.Jobs} in the change that makes it necessary. The work reports how far it is to its
 * {@link org.resguardo.platform.job.JobRun}, keeps resume points there, and asks whether it is still wanted. A job is run by one server
 * at a time; one whose server died is taken up from its last resume point. Beneath is db-scheduler; why, and what was weighed, stands
 * in ADR 8.
 */
@NullMarked
package org.resguardo.platform.job;

import org.jspecify.annotations.NullMarked;
