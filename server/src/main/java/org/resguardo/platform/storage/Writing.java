/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jooq.SQLDialect;

/** What writing together asks of a kind of database. */
interface Writing {
    /** How its statements look. */
    SQLDialect dialect();

    /** A connection that nothing else uses. */
    Connection connect() throws SQLException;

    /** Begins a transaction that no other writer works beside, of whatever process. */
    void begin(Statement statement) throws SQLException;

    /** Ends the savepoint of one change, and begins that of the next. */
    void next(Statement statement) throws SQLException;

    /** Writes anew what held something that was deleted. */
    void compact(Statement statement) throws SQLException;

    /** True when what was thrown takes the whole transaction with it. */
    boolean lost(Throwable thrown);

    /** What happened to a transaction that did not come to its commit. */
    default void refuse(Pending<?> pending, Throwable reason) {
        if (DiskFull.beneath(reason)) {
            pending.refuseForRoom();
        } else {
            pending.refuse();
        }
    }

    /** What happened to a transaction whose commit failed. */
    default void uncertain(Pending<?> pending, SQLException reason) {
        if (DiskFull.beneath(reason)) {
            pending.refuseForRoom();
        } else {
            pending.unknown();
        }
    }
}
