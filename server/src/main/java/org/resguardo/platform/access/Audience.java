/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.Set;

/** For whom a route is. */
public sealed interface Audience {

    /** Everybody, known or not. */
    Audience EVERYONE = new Everyone();

    /** Whoever has shown a passphrase, also when a second step is still to be taken. */
    Audience HALFWAY = new Halfway();

    /** Every account, whatever its role. */
    Audience ACCOUNTS = new Members(Set.of(Role.values()), false);

    /** Every account, when it has proven who it is within the last minutes. */
    Audience PROVEN = new Members(Set.of(Role.values()), true);

    /** Only the accounts of certain roles. */
    static Audience of(Role... roles) {
        return new Members(Set.of(roles), false);
    }

    /** Only the accounts of certain roles, when they have proven who they are within the last minutes. */
    static Audience proven(Role... roles) {
        return new Members(Set.of(roles), true);
    }

    /** Only other programs, whose key is for something. */
    static Audience integrators(String scope) {
        return new Integrators(scope);
    }

    /** Everybody. */
    record Everyone() implements Audience {}

    /** Those between the first step and the second, and those beyond. */
    record Halfway() implements Audience {}

    /**
     * Other programs; no person comes in here.
     *
     * @param scope what their key must be for
     */
    record Integrators(String scope) implements Audience {}

    /**
     * People who have come in.
     *
     * @param roles what their account must be there for
     * @param proven true for what is dangerous: they must have proven who they are within the last minutes
     */
    record Members(Set<Role> roles, boolean proven) implements Audience {}
}
