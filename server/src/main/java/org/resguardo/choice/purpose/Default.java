/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import java.time.LocalDate;
import org.resguardo.law.Text;

/**
 * What counts for a purpose while a person has not decided.
 *
 * @param kind what counts
 * @param law the law from which it follows; empty where the program knows of none and takes the safe side
 * @param citation where it is written
 * @param address where that can be read
 * @param asOf the day of the material read; {@link LocalDate#MIN} without a law
 */
public record Default(Kind kind, Text law, String citation, String address, LocalDate asOf) {

    /** What counts, the strictest first. */
    public enum Kind {
        /** No, until she says yes. */
        OPT_IN("choice.default.opt_in"),
        /** Yes, until she says no or her browser does. */
        OPT_OUT_BY_SIGNAL("choice.default.opt_out_by_signal"),
        /** Yes, until she says no. */
        OPT_OUT("choice.default.opt_out");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** The key of its name. */
        public String title() {
            return title;
        }

        /** Its name for programs. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    static Default safe(Kind kind) {
        return new Default(kind, Text.NONE, "", "", LocalDate.MIN);
    }

    /** True when a law that the program knows says so. */
    public boolean known() {
        return !citation.isEmpty();
    }
}
