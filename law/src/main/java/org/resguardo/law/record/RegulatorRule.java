/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;

/**
 * An authority that must be told of a breach.
 *
 * @param body the kind of authority: {@code attorney-general}, {@code state-police}
 * @param name what it is called
 * @param threshold from how many people on
 * @param term how long the law gives
 * @param from what it is counted from
 * @param note a caution; empty when there is none
 */
public record RegulatorRule(String body, Text name, Threshold threshold, Term term, Start from, Text note) {}
