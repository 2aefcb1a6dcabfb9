/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Locale;

/**
 * How much harm the loss of a kind of data can do to a person, from least to most. It orders reports; what a law says of
 * the kind is not decided here.
 */
public enum Sensitivity {
    /** Found in any address book: a name, a town. */
    ORDINARY,
    /** Lets strangers reach or follow a person: telephone, home address, birth date, network address. */
    ELEVATED,
    /** Identity papers, bank accounts, exact whereabouts, and the life that nobody else should know of. */
    HIGH,
    /** Enough by itself to steal money or an identity, or to open a door: card numbers, Social Security numbers, passwords. */
    CRITICAL;

    /** The word used in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
