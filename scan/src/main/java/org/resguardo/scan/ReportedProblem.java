/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.connector.Problem;

/**
 * Something that could not be read, or was read in part.
 *
 * @param store which of the report's stores it is in, from 0
 * @param problem what happened, and where
 */
public record ReportedProblem(int store, Problem problem) {}
