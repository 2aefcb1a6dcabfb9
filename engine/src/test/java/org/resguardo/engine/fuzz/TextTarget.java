/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.engine.Certainty;
import org.resguardo.engine.Engine;
import org.resguardo.engine.TextScan;

/**
 * What must hold for any bytes read as text. The method has the signature that Jazzer looks for, so that the same target runs
 * there for hours.
 */
public final class TextTarget {
    private static final Engine ENGINE = Engine.withKey(detector -> true, 1);

    private TextTarget() {}

    /** Looks at the bytes at once and in pieces: findings lie within the text, have a length, and are the same. */
    public static void fuzzerTestOneInput(byte[] text) {
        List<String> whole = findings(text, text.length == 0 ? 1 : text.length);
        List<String> pieces = findings(text, 1 + text.length / 3);
        if (!whole.equals(pieces)) {
            throw new AssertionError("Found otherwise in pieces: " + whole + " and " + pieces);
        }
    }

    private static List<String> findings(byte[] text, int piece) {
        List<String> found = new ArrayList<>();
        try (TextScan scan = ENGINE.text(Certainty.POSSIBLE, (finding, value) -> {
            if (finding.start() < 0 || finding.end() > text.length || finding.start() >= finding.end()) {
                throw new AssertionError("Outside of the text: " + finding);
            }
            if (value.masked().isEmpty()) {
                throw new AssertionError("Nothing to show for " + finding);
            }
            found.add(finding.start() + " " + finding.end() + " " + finding.detector() + " " + finding.certainty());
        })) {
            for (int at = 0; at < text.length; at += piece) {
                scan.add(text, at, Math.min(piece, text.length - at));
            }
        }
        return found;
    }
}
