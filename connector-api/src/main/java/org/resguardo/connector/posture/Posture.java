/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.posture;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How a database is guarded, as far as an account that may read can see it. What could not be seen is empty: it is neither good nor bad.
 *
 * @param product its name in small letters: {@code postgresql}, {@code mariadb}, {@code mysql}, {@code sql-server} or {@code sqlite}
 * @param version its version as it tells it, beginning with numbers and dots
 * @param encrypted whether this very connection was encrypted
 * @param openness who can reach it
 * @param doors what let somebody in who should have been kept out
 * @param rights what the account that looked may do
 * @param powerful the names of the accounts that may do everything
 * @param copied when a copy of it was last made, by what it tells of copies
 */
public record Posture(
        String product,
        String version,
        Optional<Boolean> encrypted,
        Openness openness,
        List<Door> doors,
        Rights rights,
        Optional<List<String>> powerful,
        Optional<Instant> copied) {
    public Posture {
        doors = List.copyOf(doors);
        powerful = powerful.map(List::copyOf);
    }

    /** From where a database can be reached. */
    public enum Openness {
        /** From its own machine alone. */
        OWN_MACHINE,
        /** From other machines, which are named. */
        NAMED_MACHINES,
        /** From everywhere that the network reaches. */
        ANYWHERE,
        /** It does not tell. */
        UNKNOWN
    }

    /**
     * A way in that should be shut.
     *
     * @param account the name of the account
     * @param kind what is wrong with it
     */
    public record Door(String account, Kind kind) {

        /** What is wrong with an account. */
        public enum Kind {
            /** It has no password. */
            NO_PASSWORD,
            /** Its password is one that everybody tries first. */
            USUAL_PASSWORD,
            /** Any password at all lets one in. */
            ANY_PASSWORD
        }
    }

    /**
     * What the account may do besides reading. Empty: it could not be seen.
     *
     * @param everything true when no rule holds for it
     * @param accounts true when it may make accounts or give rights away
     * @param changes true when it may change or remove records of this database
     * @param files true when it may read or write files of the server's machine
     */
    public record Rights(
            Optional<Boolean> everything,
            Optional<Boolean> accounts,
            Optional<Boolean> changes,
            Optional<Boolean> files) {

        /** Nothing could be seen. */
        public static Rights unknown() {
            return new Rights(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
