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

    /** The name that {@link #id} made into one word. */
    static TableName parse(String id) {
        int end = end(id, 0);
        if (end >= id.length() || id.charAt(end) != '.' || end(id, end + 1) != id.length()) {
            throw new IllegalArgumentException("no table's name");
        }
        return new TableName(plain(id.substring(0, end)), plain(id.substring(end + 1)));
    }

    /** Where a part ends that begins at a place: behind its closing quote, or before the point. */
    private static int end(String id, int from) {
        if (from >= id.length() || id.charAt(from) != '"') {
            int point = id.indexOf('.', from);
            return point < 0 ? id.length() : point;
        }
        int at = from + 1;
        while (at < id.length() && (id.charAt(at) != '"' || id.startsWith("\"\"", at))) {
            at += id.charAt(at) == '"' ? 2 : 1;
        }
        return Math.min(id.length(), at + 1);
    }

    private static String plain(String part) {
        return part.startsWith("\"") && part.length() > 1
                ? part.substring(1, part.length() - 1).replace("\"\"", "\"")
                : part;
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
