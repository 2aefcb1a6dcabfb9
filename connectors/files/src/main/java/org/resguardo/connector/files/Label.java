/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

/**
 * A name from outside as it may be shown.
 *
 * <p>Names of files and of entries in archives may hold line ends, the codes that steer a terminal, and the marks that turn
 * the direction of writing around; each becomes U+FFFD. The joiners that emoji and some scripts need stay.
 */
public final class Label {
    private static final int LONGEST = 200;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Label() {}

    /** A name of at most 200 characters; of a longer one the end, which says more than the folders before it. */
    public static String of(String name) {
        if (name.length() <= LONGEST) {
            return clean(name);
        }
        String end = name.substring(name.length() - LONGEST + 1);
        return "…" + clean(Character.isLowSurrogate(end.charAt(0)) ? end.substring(1) : end);
    }

    /** The same name without what cannot be shown. */
    public static String clean(String name) {
        if (name.codePoints().allMatch(Label::shown)) {
            return name;
        }
        return name.codePoints()
                .map(c -> shown(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean shown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            case Character.FORMAT -> c == ZERO_WIDTH_JOINER || c == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
