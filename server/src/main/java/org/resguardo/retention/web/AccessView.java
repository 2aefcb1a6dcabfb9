/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import org.resguardo.inventory.DataStore;
import org.resguardo.platform.web.FormView;

/**
 * Where the login is given with which records of a place may be changed.
 *
 * @param store the place
 * @param form the form
 */
public record AccessView(DataStore store, FormView form) {

    /** What to type into the database, so that this login can do there what rules say and nothing else. */
    public String grant() {
        return switch (store.kind()) {
            case POSTGRESQL -> """
                create role resguardo_keeper login password '...';
                grant connect on database mydata to resguardo_keeper;
                grant usage on schema public to resguardo_keeper;
                grant select, insert, update, delete on all tables in schema public to resguardo_keeper;\
                """;
            case MYSQL -> """
                create user 'resguardo_keeper'@'%' identified by '...';
                grant select, insert, update, delete, show view, trigger on mydata.* to 'resguardo_keeper'@'%';\
                """;
            case SQL_SERVER, SQLITE, FOLDER, MAILBOX, DROPPED, BY_HAND -> "";
        };
    }
}
