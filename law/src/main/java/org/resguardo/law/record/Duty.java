/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Step;
import org.resguardo.law.Text;
import org.resguardo.law.condition.Condition;

/**
 * One thing that a law asks.
 *
 * @param id unique within its record
 * @param text what is asked
 * @param step which step of the programme fulfils it
 * @param condition when it is asked of a business that the law reaches
 */
public record Duty(String id, Text text, Step step, Condition condition) {}
