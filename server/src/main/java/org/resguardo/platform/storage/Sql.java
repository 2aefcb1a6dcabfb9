/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.storage;

import java.sql.Connection;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;

/** How statements are made for a connection. */
final class Sql {
    private static final Settings SETTINGS =
            new Settings().withRenderSchema(false).withExecuteLogging(false);

    private Sql() {}

    static DSLContext on(Connection connection, SQLDialect dialect) {
        return DSL.using(connection, dialect, SETTINGS);
    }
}
