/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.nio.charset.Charset;

/** What holds within one group of Rich Text; a group within it begins with the same. */
final class RtfGroup {
    /** What the text of the group is for. */
    Purpose purpose;

    /** The character set of the present font. */
    Charset charset;

    /** How many letters after a Unicode letter repeat it for old readers. */
    int repeated;

    boolean hidden;
    boolean deleted;

    /** True when the group itself, and not one around it, began a part of the document. */
    boolean beganPart;

    /** The word that gave the group its purpose. */
    String name;

    RtfGroup(Charset charset) {
        this.purpose = Purpose.TEXT;
        this.charset = charset;
        this.repeated = 1;
        this.name = "";
    }

    /** A group within another. */
    RtfGroup(RtfGroup outer) {
        this.purpose = outer.purpose;
        this.charset = outer.charset;
        this.repeated = outer.repeated;
        this.hidden = outer.hidden;
        this.deleted = outer.deleted;
        this.name = outer.name;
    }

    /** What a group can be for. */
    enum Purpose {
        TEXT,
        FONTS,
        /** What a field is told to show. */
        INSTRUCTION,
        /** One property of the document. */
        PROPERTY,
        /** Names of the people who changed something. */
        AUTHORS,
        /** A picture or an object, in hexadecimal digits. */
        PICTURE,
        OBJECT,
        /** Form, and what nobody reads. */
        NOTHING
    }
}
