/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody who receives personal data from the business.
 *
 * @param id its number; 0 while it is proposed only
 * @param known the id of the service among those that the program knows; empty when it is none of them
 * @param name who
 * @param role as what
 * @param country where it works on the data, as ISO 3166-1 alpha-2 has it; empty when nobody has said
 * @param contract whether there is a contract about the data
 * @param benefit whether it uses the data for advertising of its own, or gives something for it: what several states call selling or sharing
 */
public record Recipient(long id, String known, String name, Role role, String country, Told contract, Told benefit) {

    /** As what somebody receives data. The ids never change: the database holds them. */
    public enum Role {
        /** Works on it for the business, on its instructions. */
        PROCESSOR("inventory.recipient.role.processor"),
        /** Uses it for purposes of its own too. */
        THIRD_PARTY("inventory.recipient.role.third_party"),
        /** Asks for it by law. */
        AUTHORITY("inventory.recipient.role.authority");

        private final String title;

        Role(String title) {
            this.title = title;
        }

        /** The role with an id. */
        public static Optional<Role> of(String id) {
            return Arrays.stream(values()).filter(role -> role.id().equals(id)).findFirst();
        }

        /** Its name in the database, in files and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** An answer of the owner, who may not know. The ids never change: the database holds them. */
    public enum Told {
        /** Nobody has said. */
        UNKNOWN("inventory.told.unknown"),
        /** It is so. */
        YES("inventory.told.yes"),
        /** It is not. */
        NO("inventory.told.no");

        private final String title;

        Told(String title) {
            this.title = title;
        }

        /** The answer with an id. */
        public static Optional<Told> of(String id) {
            return Arrays.stream(values()).filter(told -> told.id().equals(id)).findFirst();
        }

        /** Its name in the database, in files and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The key of its name for people. */
        public String title() {
            return title;
        }
    }

    /** True when something about it is still to be said: a task, not a fault. */
    public boolean open() {
        return country.isEmpty() || benefit == Told.UNKNOWN || (role == Role.PROCESSOR && contract == Told.UNKNOWN);
    }

    /** The number alone: a sole trader's name is a person's. */
    @Override
    public String toString() {
        return "recipient " + id;
    }
}
