/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import org.resguardo.law.Text;

/**
 * What the owner would have to answer.
 *
 * @param id the fact or element, or the place where it is about one: {@code directedToChildren}, {@code customers:US-TX}
 * @param text what she is asked
 */
public record Question(String id, Text text) {}
