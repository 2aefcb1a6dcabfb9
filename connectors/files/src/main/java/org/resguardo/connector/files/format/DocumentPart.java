/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.resguardo.connector.Place;

/** A part of a document that people look for in different places of the program they open it with. */
enum DocumentPart {
    /** What stands on the pages; its place is the document's own. */
    BODY(""),
    HEADERS("headers and footers"),
    FOOTNOTES("footnotes"),
    COMMENTS("comments"),
    /** Text that was deleted while changes were tracked, and is still in the file. */
    DELETED("deleted text"),
    HIDDEN("hidden text"),
    NOTES("speaker notes"),
    LINKS("links"),
    FORM("form"),
    CHARTS("charts"),
    /** What the program wrote about the document: author, company, keywords, own fields. */
    PROPERTIES("properties"),
    /** Data that a document keeps beside its text, as the values behind its fields. */
    DATA("data behind the document");

    private final String step;

    DocumentPart(String step) {
        this.step = step;
    }

    /** Where this part of a document is. */
    Place in(Place document) {
        return step.isEmpty() ? document : document.in(step);
    }
}
