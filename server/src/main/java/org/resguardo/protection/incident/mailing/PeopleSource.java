/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.util.function.Consumer;

/** Somewhere people who get a letter are read from, one after another and never all at once. */
@FunctionalInterface
public interface PeopleSource {
    /**
     * Hands over everybody, in the order of the place.
     *
     * @throws PeopleList.Unreadable when it cannot be read to its end
     */
    void read(Consumer<Person> taker) throws PeopleList.Unreadable;
}
