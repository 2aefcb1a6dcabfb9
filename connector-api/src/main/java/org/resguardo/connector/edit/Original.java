/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.edit;

/**
 * A file that a change replaces or removes, as it was: what there is to put back where rows cannot be put back one by one.
 *
 * @param name which file, as the place knows it
 * @param before its bytes before the change, not copied
 * @param after what tells the file after the change from every other (SHA-256, in hexadecimal); empty when it is gone then
 * @param changed when it was changed last before, in milliseconds since the beginning of 1970, UTC
 */
public record Original(String name, byte[] before, String after, long changed) {

    /** How a file stands. */
    public enum Standing {
        /** It is as it was before the change. */
        BEFORE,
        /** It is as the change left it. */
        AFTER,
        /** Somebody has made something else of it. */
        OTHER
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Original original
                && original.name.equals(name)
                && original.after.equals(after)
                && original.changed == changed
                && java.util.Arrays.equals(original.before, before);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + after.hashCode();
    }

    /** How long it was, and nothing of it. */
    @Override
    public String toString() {
        return "original of " + before.length + " bytes";
    }
}
