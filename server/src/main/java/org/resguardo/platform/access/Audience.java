/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.Set;

/** For whom a route is. */
public sealed interface Audience {

    /** Every account, whatever its role. */
    Audience ACCOUNTS = new Members(Set.of(Role.values()));

    /** Everybody, known or not. */
    Audience EVERYONE = new Everyone();

    /** Only the accounts of certain roles. */
    static Audience of(Role... roles) {
        return new Members(Set.of(roles));
    }

    /** Everybody. */
    record Everyone() implements Audience {}

    /**
     * People who have come in.
     *
     * @param roles what their account must be there for
     */
    record Members(Set<Role> roles) implements Audience {}
}
