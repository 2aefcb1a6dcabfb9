/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.files.TextEncoding;

/**
 * Tells text from what only has a text's name: pictures, programs and encrypted data are full of control characters, of which
 * text in a character set of one byte has hardly any but tabs, line ends, page ends and the escape of coloured logs.
 */
final class NotText {
    private static final int LOOKED_AT = 4096;
    /** A twentieth: evenly spread bytes have a tenth of them. */
    private static final int CONTROLS_IN = 20;

    private NotText() {}

    /** Refuses what is no text. Zero bytes alone are let through up to a half: programs fill fixed fields with them. */
    static void refuse(byte[] first, int length, TextEncoding encoding, Place place) throws ConnectorException {
        int looked = Math.min(length, LOOKED_AT);
        int controls = 0;
        int zeros = 0;
        for (int i = 0; i < looked; i++) {
            zeros += first[i] == 0 ? 1 : 0;
            controls += isControl(first[i]) ? 1 : 0;
        }
        if (encoding.ofBytes() && (controls * CONTROLS_IN > looked || zeros * 2 > looked)) {
            throw new ConnectorException(Problem.at(place, Kind.NOT_WHAT_IT_SAYS));
        }
    }

    private static boolean isControl(byte b) {
        return b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B;
    }
}
