/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.Arrays;
import java.util.Locale;

/** About whom something is that was found. The ids never change: the database holds them. */
public enum Whose {
    /** About the person. */
    HERS,
    /** Perhaps about her, or about her and somebody else: a person must look. */
    PERHAPS,
    /** About somebody else. */
    OTHERS;

    /** Its name in the database and in forms. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Whose of(String id) {
        return Arrays.stream(values())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("nobody's"));
    }
}
