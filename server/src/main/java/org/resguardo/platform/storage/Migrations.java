/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Brings a database to the form that this version of the program knows. */
public final class Migrations {
    private final Flyway flyway;

    private Migrations(FluentConfiguration configuration) {
        flyway = configuration.failOnMissingLocations(true).cleanDisabled(true).load();
    }

    /** Those of an SQLite file. */
    public static Migrations sqlite(DataSource source) {
        return new Migrations(sqliteForm(source));
    }

    /** Those up to a version alone, for a file that is to look like an older database. */
    static Migrations sqlite(DataSource source, String version) {
        return new Migrations(sqliteForm(source).target(version));
    }

    private static FluentConfiguration sqliteForm(DataSource source) {
        return Flyway.configure().dataSource(source).locations("classpath:db/migration/sqlite");
    }

    /** Those of a schema on a PostgreSQL server, which is made where it is missing. */
    static Migrations postgresql(DataSource source, String schema) {
        return new Migrations(Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/postgresql")
                .defaultSchema(schema)
                .createSchemas(true));
    }

    /**
     * Applies what is missing. Refuses a database that a newer version of the program has already changed.
     *
     * @param before what is done before a database with something in it is changed
     */
    public void run(Runnable before) {
        try {
            for (MigrationInfo applied : flyway.info().applied()) {
                if (applied.getState().isApplied() && !applied.getState().isResolved()) {
                    throw new Fault(FaultKind.OPERATOR, "storage.newer");
                }
            }
            if (pending() && flyway.info().applied().length > 0) {
                before.run();
            }
            flyway.migrate();
        } catch (FlywayException e) {
            throw new Fault(FaultKind.OPERATOR, "storage.migration");
        }
    }

    /** True when something would be changed by {@link #run}. */
    public boolean pending() {
        return flyway.info().pending().length > 0;
    }
}
