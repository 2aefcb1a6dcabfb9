/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import org.resguardo.connector.Place;

/**
 * A table's full name as the database spells it.
 *
 * @param schema the schema; on MySQL the database
 * @param name the table
 */
record TableName(String schema, String name) {

    /** The name as one word that no other table of the database has. */
    String id() {
        return part(schema) + "." + part(name);
    }

    /** The name as a person says it: the schema that everything is in goes without saying. */
    Place place(String usualSchema) {
        return schema.equals(usualSchema) ? Place.of(name) : Place.of(schema, name);
    }

    private static String part(String text) {
        return text.isEmpty() || text.indexOf('.') >= 0 || text.indexOf('"') >= 0
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
