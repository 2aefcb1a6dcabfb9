/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.PatternSyntaxException;
import java.util.stream.StreamSupport;

/**
 * Patterns for names of files and tables, as shells have them. One with a slash is held against the whole path below the
 * folder; one without against each name in it, so that {@code --exclude node_modules} leaves out all that lies inside.
 */
final class Globs {
    private final List<Predicate<Path>> globs;

    Globs(List<String> globs) {
        this.globs = globs.stream().map(Globs::matcher).toList();
    }

    boolean isEmpty() {
        return globs.isEmpty();
    }

    boolean anyMatches(Path relative) {
        return globs.stream().anyMatch(glob -> glob.test(relative));
    }

    private static Predicate<Path> matcher(String glob) {
        PathMatcher matcher = parsed(glob);
        return glob.contains("/")
                ? matcher::matches
                : path -> StreamSupport.stream(path.spliterator(), false).anyMatch(matcher::matches);
    }

    private static PathMatcher parsed(String glob) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new UsageProblem("complaint.glob", "value", glob);
        }
    }
}
