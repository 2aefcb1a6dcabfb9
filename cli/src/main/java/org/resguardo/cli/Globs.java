/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Patterns for names of files and tables, as shells have them. One with a slash is held against the whole path below the
 * folder; one without against each name in it, so that {@code --exclude node_modules} leaves out all that lies inside.
 */
final class Globs {

    private Globs() {}

    static boolean anyMatches(List<String> globs, Path relative) {
        return globs.stream().anyMatch(glob -> matches(glob, relative));
    }

    private static boolean matches(String glob, Path relative) {
        var matcher = matcher(glob);
        if (glob.contains("/")) {
            return matcher.matches(relative);
        }
        for (Path name : relative) {
            if (matcher.matches(name)) {
                return true;
            }
        }
        return false;
    }

    private static java.nio.file.PathMatcher matcher(String glob) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new UsageProblem("complaint.glob", "value", glob);
        }
    }
}
