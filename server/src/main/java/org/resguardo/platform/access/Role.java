/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.access;

import java.util.Arrays;

/** What an account is there for. */
public enum Role {
    /** Decides everything. */
    OWNER("owner", "access.role.owner"),
    /** Runs the programme: everything but accounts, keys and backups. */
    OFFICER("officer", "access.role.officer"),
    /** Answers people's complaints and requests, and sees nothing else. */
    STAFF("staff", "access.role.staff"),
    /** Reads and exports, and changes nothing. */
    ADVISER("adviser", "access.role.adviser");

    private final String id;
    private final String title;

    Role(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** The role with an id from the database. */
    public static Role of(String id) {
        return Arrays.stream(values())
                .filter(role -> role.id.equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role"));
    }

    /** Its name in the database. */
    public String id() {
        return id;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }
}
