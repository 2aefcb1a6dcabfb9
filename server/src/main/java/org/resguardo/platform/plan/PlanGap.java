/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

/**
 * Something that the plan should say and cannot yet.
 *
 * @param sentence what is missing
 * @param button what is done about it, as a verb
 * @param address where that is done
 */
public record PlanGap(String sentence, String button, String address) {}
