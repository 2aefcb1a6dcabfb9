/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.inventory.DataStore;

/**
 * A place whose safeguards are looked at.
 *
 * @param id its name in addresses and in the database: {@code store-3}, {@code place-2}
 * @param kind what it is
 * @param name what people call it
 * @param store the data store that it is, for places of the inventory
 * @param named what the owner named, for other places
 */
public record GuardedPlace(
        String id, PlaceKind kind, String name, Optional<DataStore> store, Optional<NamedPlace> named) {

    /** What a place is. The ids never change: the database holds them. */
    public enum PlaceKind {
        /** A database on a server. */
        DATABASE("database", "safeguard.kind.database"),
        /** Files of this machine. */
        FILES("folder", "safeguard.kind.files"),
        /** A website. */
        WEBSITE("eye", "safeguard.kind.website"),
        /** A machine with an address of its own. */
        HOST("key-round", "safeguard.kind.host"),
        /** The domain that stands behind the sign in mail addresses. */
        MAIL("mail", "safeguard.kind.mail");

        private final String icon;
        private final String title;

        PlaceKind(String icon, String title) {
            this.icon = icon;
            this.title = title;
        }

        /** Its name in the database and in forms. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The name of its icon. */
        public String icon() {
            return icon;
        }

        /** The key of what it is called. */
        public String title() {
            return title;
        }

        /** The kind with an id. */
        public static Optional<PlaceKind> of(String id) {
            return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
        }
    }

    /**
     * What the owner named.
     *
     * @param number its number
     * @param address the name of the machine or domain
     * @param detail for a mail domain, the name of its key; otherwise empty
     * @param ownNetwork true when it may lie in the business's own network
     */
    public record NamedPlace(long number, String address, String detail, boolean ownNetwork) {}

    /** A place of the inventory; empty for one that no look can see into. */
    public static Optional<GuardedPlace> of(DataStore store) {
        PlaceKind kind = switch (store.kind()) {
            case POSTGRESQL, MYSQL, SQL_SERVER -> PlaceKind.DATABASE;
            case FOLDER, SQLITE -> PlaceKind.FILES;
            case MAILBOX, DROPPED, BY_HAND -> null;
        };
        return Optional.ofNullable(kind)
                .map(what -> new GuardedPlace(
                        "store-" + store.id(), what, store.name(), Optional.of(store), Optional.empty()));
    }

    /** A place that the owner named. */
    public static GuardedPlace of(PlaceKind kind, NamedPlace named) {
        return new GuardedPlace("place-" + named.number(), kind, named.address(), Optional.empty(), Optional.of(named));
    }

    /** The page about it. */
    public String page() {
        return "/protection/safeguards/places/" + id;
    }

    /** Its id alone: names of places may be names of people. */
    @Override
    public String toString() {
        return id;
    }
}
