/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import java.util.List;

/** What a condition says of one business. */
public sealed interface Verdict {

    /**
     * It holds.
     *
     * @param because the names whose answers are enough to know it
     */
    record Holds(List<String> because) implements Verdict {}

    /**
     * It does not hold.
     *
     * @param because the names whose answers are enough to know it
     */
    record Fails(List<String> because) implements Verdict {}

    /**
     * It hangs on what is not known.
     *
     * @param unknown the names that would have to be answered
     */
    record Open(List<String> unknown) implements Verdict {}
}
