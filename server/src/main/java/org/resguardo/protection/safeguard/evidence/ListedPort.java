/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.util.List;

/**
 * A port of a machine behind which something answers that strangers should not reach.
 *
 * @param port its number (IANA, Service Name and Transport Protocol Port Number Registry, read 2026-11)
 * @param group what answers there
 * @param name what people call it
 */
public record ListedPort(int port, Group group, String name) {

    /** What answers at a port. */
    public enum Group {
        /** A screen that one can use from afar. */
        SCREEN,
        /** A database. */
        DATABASE,
        /** Folders that are shared. */
        SHARE,
        /** Something that sends passwords in clear. */
        CLEAR
    }

    /** The short list: nothing else is tried. */
    public static final List<ListedPort> ALL = List.of(
            new ListedPort(3389, Group.SCREEN, "Remote Desktop"),
            new ListedPort(5900, Group.SCREEN, "VNC"),
            new ListedPort(1433, Group.DATABASE, "SQL Server"),
            new ListedPort(3306, Group.DATABASE, "MySQL, MariaDB"),
            new ListedPort(5432, Group.DATABASE, "PostgreSQL"),
            new ListedPort(6379, Group.DATABASE, "Redis"),
            new ListedPort(9200, Group.DATABASE, "Elasticsearch"),
            new ListedPort(27017, Group.DATABASE, "MongoDB"),
            new ListedPort(139, Group.SHARE, "Windows (NetBIOS)"),
            new ListedPort(445, Group.SHARE, "Windows (SMB)"),
            new ListedPort(2049, Group.SHARE, "NFS"),
            new ListedPort(21, Group.CLEAR, "FTP"),
            new ListedPort(23, Group.CLEAR, "Telnet"));
}
