/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.names;

/** Where a name is from, the most telling first: the order in which names find room. */
enum Origin {
    /** Our own list of names frequent in Spain and Latin America. */
    OWN,
    /** Lists for Spanish and English that say which names are given and which are family names. */
    HOME,
    /** Such lists for other languages. */
    ABROAD,
    /** A list kept by hand that makes no such difference. */
    KEPT,
    /** A large list gathered by machine. */
    GATHERED
}
