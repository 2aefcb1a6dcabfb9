/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.net.URI;
import java.util.Objects;
import org.apache.hadoop.fs.Path;

/** Names of folders and files as people read them, and as Spark takes them. */
final class LakeNames {
    private static final String PATTERN_SIGNS = "{}[]*?\\";

    private LakeNames() {}

    /** A path of this machine as it is; any other as its address, without what stands before an {@code @}. */
    static String shown(Path path) {
        URI address = path.toUri();
        if (address.getScheme() == null || address.getScheme().equals("file")) {
            return address.getPath();
        }
        String authority = Objects.requireNonNullElse(address.getRawAuthority(), "");
        return address.getScheme() + "://" + authority.substring(authority.lastIndexOf('@') + 1) + address.getPath();
    }

    /** The path below a root; the last name when it is the root itself. */
    static String below(Path root, Path path) {
        String all = path.toUri().getPath();
        String front = root.toUri().getPath();
        return path.equals(root)
                ? path.getName()
                : all.substring(front.endsWith("/") ? front.length() : front.length() + 1);
    }

    /** The path as Spark's readers take it, which would read some signs as patterns. */
    static String literal(Path path) {
        String plain = path.toString();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            literal.append(PATTERN_SIGNS.indexOf(plain.charAt(i)) >= 0 ? "\\" : "")
                    .append(plain.charAt(i));
        }
        return literal.toString();
    }
}
