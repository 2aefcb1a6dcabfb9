/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.vault;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A file in the vault, or on its way.
 *
 * @param id its number
 * @param storeId the data store from which it came
 * @param name its name; empty once it has left the vault
 * @param size how many bytes it has
 * @param state where it stands
 * @param changed since when it has stood there
 */
public record VaultFile(long id, long storeId, String name, long size, State state, Instant changed) {

    /** Where a file stands. The ids never change: the database holds them. */
    public enum State {
        /** It is on its way in and still lies in its place. */
        MOVING("vault.state.moving"),
        /** It is in the vault; what lay in its place is about to be removed. */
        COPIED("vault.state.moving"),
        /** It is in the vault and nowhere else. */
        KEPT("vault.state.kept"),
        /** It was put back. */
        RETURNED("vault.state.returned"),
        /** It was destroyed. */
        DESTROYED("vault.state.destroyed");

        private final String title;

        State(String title) {
            this.title = title;
        }

        /** Its name in the database. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        static Optional<State> of(String id) {
            return Arrays.stream(values())
                    .filter(state -> state.id().equals(id))
                    .findFirst();
        }
    }

    /** True when it can be opened. */
    public boolean kept() {
        return state == State.KEPT;
    }

    /** True when it has left the vault. */
    public boolean gone() {
        return state == State.RETURNED || state == State.DESTROYED;
    }

    /** How large it is, in kilobytes, one at the least. */
    public long kilobytes() {
        return Math.max(1, size / 1024);
    }

    /** The page about it. */
    public String page() {
        return "/protection/vault/" + id;
    }

    /** Its number alone: names of files may be names of people. */
    @Override
    public String toString() {
        return "file " + id;
    }
}
