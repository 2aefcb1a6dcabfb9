/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;

/**
 * How long a law gives to answer a person's request.
 *
 * @param kind what is asked: {@code request}, or {@code claims} and the like where a law has several terms
 * @param answer the term of the answer
 * @param extension what can be added once, with a reason told in time
 * @param appeal whether a refusal can be appealed within the business
 * @param appealAnswer the term of the answer to an appeal
 * @param acknowledge the term in which to confirm that the request arrived
 * @param optOut the term in which to obey a "no"
 * @param note a caution; empty when there is none
 */
public record ResponseRule(
        String kind,
        Term answer,
        Term extension,
        boolean appeal,
        Term appealAnswer,
        Term acknowledge,
        Term optOut,
        Text note) {}
