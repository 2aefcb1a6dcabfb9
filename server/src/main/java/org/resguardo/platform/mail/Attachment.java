/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

/**
 * A file that goes along.
 *
 * @param name its name, as the person will see it
 * @param mediaType what it is: {@code application/pdf}
 * @param bytes the file
 */
@SuppressWarnings("ArrayRecordComponent") // a file is its bytes; nobody compares attachments
public record Attachment(String name, String mediaType, byte[] bytes) {

    /** Makes the name a line, and refuses a media type that is none. */
    public Attachment {
        name = HeaderText.of(name);
        if (!mediaType.matches("[a-z]{1,20}/[a-z0-9.+-]{1,80}")) {
            throw new IllegalArgumentException("not a media type");
        }
    }

    /** Its size alone. */
    @Override
    public String toString() {
        return "a file of " + bytes.length + " bytes";
    }
}
