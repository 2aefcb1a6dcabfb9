/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.format.RtfGroup.Purpose;

/** Pictures and objects that stand in Rich Text as hexadecimal digits. */
final class RtfInserted {
    /** How far into an object its file begins at most, after the names of the program and the object. */
    private static final int LONGEST_WRAPPING = 1_024;

    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final Source source;
    private final FileIntake intake;
    private final DocumentText text;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private int half = -1;
    private int number;

    RtfInserted(Source source, FileIntake intake, DocumentText text) {
        this.source = source;
        this.intake = intake;
        this.text = text;
    }

    /** Takes a digit; anything else between digits is passed over. */
    void digit(int letter) {
        int value = Character.digit(letter, 16);
        if (value < 0 || held.size() > intake.options().maxHeld()) {
            return;
        }
        if (half < 0) {
            half = value;
        } else {
            held.write(half << 4 | value);
            half = -1;
        }
    }

    /** Hands over what was gathered. */
    void finish(Purpose purpose) throws IOException {
        byte[] content = held.toByteArray();
        held.reset();
        half = -1;
        int from = purpose == Purpose.OBJECT ? beginOfFile(content) : 0;
        if (from < 0 || (purpose == Purpose.PICTURE && !readable(content))) {
            return;
        }
        number++;
        text.pause();
        intake.nested(
                source,
                (purpose == Purpose.PICTURE ? "picture " : "object ") + number,
                new ByteArrayInputStream(content, from, content.length - from));
    }

    /** JPEG and PNG; the others are drawings of Windows. */
    private static boolean readable(byte[] picture) {
        return picture.length > 8
                && ((picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8)
                        || (picture[0] == (byte) 0x89 && picture[1] == 'P'));
    }

    private static int beginOfFile(byte[] object) {
        for (int i = 0; i < Math.min(object.length - OLE2.length, LONGEST_WRAPPING); i++) {
            if (java.util.Arrays.equals(object, i, i + OLE2.length, OLE2, 0, OLE2.length)) {
                return i;
            }
        }
        return -1;
    }
}
