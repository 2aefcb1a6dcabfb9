/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import java.util.Optional;

/** What a condition may ask, and is told. */
@FunctionalInterface
public interface Answers {

    /** The answer: a truth value, a whole number or a text; empty when it is not known. */
    Optional<Object> to(String name);

    /** The same answers, but this one is not known. */
    default Answers without(String forgotten) {
        return name -> name.equals(forgotten) ? Optional.empty() : to(name);
    }
}
