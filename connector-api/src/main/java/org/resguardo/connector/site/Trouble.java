/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

/**
 * Something that did not go as it should.
 *
 * @param kind what
 * @param page the path of the page
 */
public record Trouble(Kind kind, String page) {

    /** What can go wrong with one page, or with a site. */
    public enum Kind {
        /** The page is longer than what is read of one; its beginning was. */
        TOO_LONG,
        /** It came too slowly, or never ended. */
        TOO_SLOW,
        /** It leads in circles. */
        CIRCLE,
        /** It leads to another site. */
        ELSEWHERE,
        /** Its letters are other ones than it says. */
        LETTERS,
        /** It leads to a machine that may not be called. */
        FORBIDDEN_MACHINE,
        /** Nobody answered. */
        SILENT,
        /** The machine said that something is broken. */
        BROKEN,
        /** The addresses go on without end; only some were asked for. */
        ENDLESS_ADDRESSES,
        /** The robots.txt could not be read, and so nothing else was. */
        ROBOTS
    }
}
