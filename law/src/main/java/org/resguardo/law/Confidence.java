/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/** How far a record was checked. */
public enum Confidence implements Named {
    /** An excerpt of a stored copy of the source was read and agrees on the core of the record. */
    VERIFIED_IN_SOURCE("verified-in-source", "checked against its source", "comprobado en su fuente"),
    /** Nobody checked it; the source is where to look. */
    FROM_KNOWLEDGE(
            "from-knowledge",
            "Careful: nobody has checked this against its source yet.",
            "Cuidado: nadie lo ha comprobado todavía en su fuente.");

    private final String id;
    private final String en;

    private final String es;

    Confidence(String id, String en, String es) {
        this.id = id;
        this.en = en;
        this.es = es;
    }

    @Override
    public String id() {
        return id;
    }

    /** What readers are told. */
    public Text words() {
        return new Text(en, es);
    }
}
