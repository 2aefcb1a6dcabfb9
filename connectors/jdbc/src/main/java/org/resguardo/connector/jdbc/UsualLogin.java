/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.connector.posture.Posture.Door.Kind;

/**
 * A login that strangers try first. There are few of them on purpose: some servers shut an account after some wrong passwords.
 *
 * @param account the name of the account
 * @param password what is tried
 * @param kind what is wrong when it is let in
 */
record UsualLogin(String account, String password, Kind kind) {

    /** Nobody chose this as a password; whoever is let in with it is let in with any. */
    private static final String NOBODYS = "resguardo-asks-whether-any-password-will-do";

    static List<UsualLogin> of(ServerSettings server) {
        List<UsualLogin> all = new ArrayList<>();
        all.add(new UsualLogin(server.user(), NOBODYS, Kind.ANY_PASSWORD));
        switch (server.product()) {
            case POSTGRESQL -> {
                all.add(usual("postgres", "postgres"));
                all.add(usual("postgres", "password"));
            }
            case MYSQL -> {
                all.add(new UsualLogin("root", "", Kind.NO_PASSWORD));
                all.add(usual("root", "root"));
                all.add(usual("root", "password"));
            }
            case SQL_SERVER -> all.add(usual("sa", "sa"));
        }
        return all;
    }

    private static UsualLogin usual(String account, String password) {
        return new UsualLogin(account, password, Kind.USUAL_PASSWORD);
    }

    /** Nothing of the password. */
    @Override
    public String toString() {
        return kind + " " + account;
    }
}
