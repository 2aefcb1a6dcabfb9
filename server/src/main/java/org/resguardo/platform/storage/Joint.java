/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jooq.DSLContext;

/**
 * A kind of change of which many come at the same time. Those that wait together are made with a few statements for all, where one by one
 * each would ask the database as often.
 *
 * @param <C> what is to be changed
 * @param <T> what comes of it
 */
@FunctionalInterface
public interface Joint<C, T> {

    /**
     * Makes changes, in their order, and gives what came of each, in the same order. When it throws, nothing of any of them is written,
     * and each is asked for again alone.
     */
    List<T> make(DSLContext sql, List<C> changes);

    /** A kind of its own, for a change that is like no other. */
    static <T> Joint<Boolean, T> alone(Function<DSLContext, T> change) {
        return (sql, any) -> Collections.singletonList(change.apply(sql));
    }
}
