/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

import java.util.regex.Pattern;

/** A file that cannot be used: file, record, field and what was expected, in one line. */
public final class LawDataProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\u2028\u2029]+");
    private static final int LONGEST = 160;

    private final String file;
    private final String record;
    private final transient Text field;
    private final transient Text expected;

    /**
     * A complaint about one field.
     *
     * @param file the name of the file
     * @param record the id of the record, or what stands in its place
     * @param field the field, with the fields it lies in; or the line, where the form is wrong
     * @param expected what should have been there; fits after "there should be"
     */
    public LawDataProblem(String file, String record, Text field, Text expected) {
        super(shortened(file) + ": " + shortened(record) + ": " + shortened(field.en()) + ": expected "
                + line(expected.en()));
        this.file = shortened(file);
        this.record = shortened(record);
        this.field = new Text(shortened(field.en()), shortened(field.es()));
        this.expected = new Text(line(expected.en()), line(expected.es()));
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The id of the record, or what stands in its place. */
    public String record() {
        return record;
    }

    /** The field, with the fields it lies in; or the line, where the form is wrong. */
    public Text field() {
        return field;
    }

    /** What should have been there. */
    public Text expected() {
        return expected;
    }

    private static String line(String text) {
        return LINE_BREAKS.matcher(text).replaceAll(" ").strip();
    }

    private static String shortened(String text) {
        String line = line(text);
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
