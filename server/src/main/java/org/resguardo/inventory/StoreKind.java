/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a place that holds data is to people. The ids never change: the database holds them. */
public enum StoreKind {
    /** Files that somebody dropped on the page. They are looked at once and not kept. */
    DROPPED("file-text"),
    /** A folder of this machine, or one that it reaches by its name. */
    FOLDER("folder"),
    /** A PostgreSQL database. */
    POSTGRESQL("database"),
    /** A MySQL or MariaDB database. */
    MYSQL("database"),
    /** A Microsoft SQL Server database. */
    SQL_SERVER("database"),
    /** A database in one file. */
    SQLITE("database"),
    /** A mailbox on a mail server. */
    MAILBOX("mail"),
    /** Paper, a telephone, a service of somebody else: what no program here can look into. */
    BY_HAND("pencil");

    private final String icon;

    StoreKind(String icon) {
        this.icon = icon;
    }

    /** The kind with an id. */
    public static Optional<StoreKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Its name in the database and in addresses. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return switch (this) {
            case DROPPED -> "inventory.kind.dropped";
            case FOLDER -> "inventory.kind.folder";
            case POSTGRESQL -> "inventory.kind.postgresql";
            case MYSQL -> "inventory.kind.mysql";
            case SQL_SERVER -> "inventory.kind.sql_server";
            case SQLITE -> "inventory.kind.sqlite";
            case MAILBOX -> "inventory.kind.mailbox";
            case BY_HAND -> "inventory.kind.by_hand";
        };
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }

    /** True when it can be looked at again whenever one likes. */
    public boolean lasting() {
        return this != DROPPED && this != BY_HAND;
    }

    /** True for what is reached by the network, with a login. */
    public boolean server() {
        return this == POSTGRESQL || this == MYSQL || this == SQL_SERVER || this == MAILBOX;
    }
}
