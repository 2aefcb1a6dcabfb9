/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.TextIntake;
import org.resguardo.connector.files.FileIntake;

/** A text that is begun only when there is something to hand over. */
final class SpreadsheetText implements TextIntake {
    private final FileIntake intake;
    private final Place place;
    private @Nullable TextIntake text;

    SpreadsheetText(FileIntake intake, Place place) {
        this.intake = intake;
        this.place = place;
    }

    /** Takes the next piece. */
    void add(String piece) {
        text(piece);
    }

    @Override
    public void text(byte[] utf8, int from, int length) {
        if (length == 0) {
            return;
        }
        if (text == null) {
            text = intake.text(place);
        }
        text.text(utf8, from, length);
    }

    @Override
    public void close() {
        if (text != null) {
            text.close();
        }
    }
}
