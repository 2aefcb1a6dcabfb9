/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/** A data file that cannot be used: file, record, field and what was expected, in one line. */
public final class LawDataProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * A complaint about one field.
     *
     * @param file the name of the file
     * @param record the id of the record, or what stands in its place
     * @param field the field, with the fields it lies in
     * @param expected what should have been there
     */
    public LawDataProblem(String file, String record, String field, String expected) {
        super(file + ": " + record + ": " + field + ": expected " + expected);
    }
}
