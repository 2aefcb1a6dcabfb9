/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;

/**
 * A term that a law sets for one act.
 *
 * @param id which act
 * @param words what people read before the term
 * @param term how long
 */
public record NamedTerm(String id, Text words, Term term) {}
