/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.SortedMap;
import org.jooq.DSLContext;

/** A database of the program: opened, copied while others write to it, and looked into. */
public sealed interface Database permits SqliteFile, PostgresDatabase {

    /**
     * What is in a database.
     *
     * @param sound true when the engine finds nothing damaged and no reference without its row
     * @param version which migrations it has seen
     * @param rows how many rows each table has
     */
    record Contents(boolean sound, String version, SortedMap<String, Long> rows) {}

    /**
     * Opens it, makes it where there is none, and brings it to the present form.
     *
     * @param before what is done before a database with something in it is brought to another form
     */
    Store open(Runnable before);

    /** The same for the one server that does all there is to do; refuses when another does. */
    default Store lead(Runnable before) {
        return open(before);
    }

    /** Where sessions are kept: they may be lost without harm, so that nobody waits for the disk. */
    HikariDataSource sessions();

    /** Writes a copy into an SQLite file, whole and as of one moment, beside the writes of others. */
    void copyTo(Path copy);

    /** Looks through all of it. */
    Contents contents();

    /** A quick look at whether it is whole. */
    boolean sound(DSLContext sql);

    /** How many bytes it has. */
    long size();
}
