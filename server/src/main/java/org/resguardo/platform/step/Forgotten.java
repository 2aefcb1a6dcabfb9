/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.time.LocalDate;
import java.util.Optional;

/** Whom the business was asked to forget, as far as a sign of them is left: by addresses and numbers, and not by names. */
@FunctionalInterface
public interface Forgotten {

    /** Since which day somebody known by an address or a number, however it is written, is to be forgotten; empty when she is not. */
    Optional<LocalDate> since(String identifier);

    /** True for somebody who is to be forgotten. */
    default boolean is(String identifier) {
        return since(identifier).isPresent();
    }

    /** True for what came in on or before the day on which she asked: what she did afterwards, she did knowing it. */
    default boolean covers(String identifier, LocalDate came) {
        return since(identifier).filter(day -> !came.isAfter(day)).isPresent();
    }
}
