/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.function.IntConsumer;
import org.resguardo.connector.site.SiteLook;

/** The way to websites. */
@FunctionalInterface
public interface SiteLooker {

    /**
     * Looks at a website once.
     *
     * @param progress told how many pages were read; what it throws ends the look
     * @throws OutOfReach when not even its first page could be had
     */
    SiteLook look(Website site, IntConsumer progress) throws OutOfReach;

    /** A website could not be looked at. */
    final class OutOfReach extends Exception {
        private static final long serialVersionUID = 1L;

        /** Told by the key of a sentence. */
        public OutOfReach(String sentence) {
            super(sentence);
        }

        /** The key of the sentence that says why. */
        public String sentence() {
            return String.valueOf(getMessage());
        }
    }
}
