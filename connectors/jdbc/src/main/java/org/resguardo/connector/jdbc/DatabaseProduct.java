/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

/** The servers that can be read. SQLite is no server: see {@link SqliteSettings}. */
public enum DatabaseProduct {
    /** PostgreSQL 12 and later. */
    POSTGRESQL("PostgreSQL", 5432),
    /** MySQL 5.7 and later and MariaDB 10.4 and later, which speak the same language. */
    MYSQL("MySQL", 3306),
    /** Microsoft SQL Server 2016 and later. */
    SQL_SERVER("SQL Server", 1433);

    private final String title;
    private final int standardPort;

    DatabaseProduct(String title, int standardPort) {
        this.title = title;
        this.standardPort = standardPort;
    }

    /** The name by which people know it. */
    public String title() {
        return title;
    }

    /** The port it listens on when nobody chose another. */
    public int standardPort() {
        return standardPort;
    }
}
