/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

/**
 * A profile that cannot be used. It names file, field and what was expected there, never what stands there: a file that is
 * taken for a profile may be anything.
 */
public final class ProfileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String file;
    private final String field;
    private final transient Expected expected;

    ProfileException(String file, String field, Expected expected) {
        super(file + ": " + field + " should be " + expected.kind() + " " + expected.choices());
        this.file = file;
        this.field = field;
        this.expected = expected;
    }

    /** The file's name. */
    public String file() {
        return file;
    }

    /** Where in the file, as in {@code columns[3].category}; empty for the file as a whole. */
    public String field() {
        return field;
    }

    /** What should be there. */
    public Expected expected() {
        return expected;
    }
}
