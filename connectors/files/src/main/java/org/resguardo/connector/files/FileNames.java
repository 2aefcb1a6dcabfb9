/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.resguardo.connector.Place;

/**
 * Names the files below a root: by an id that leads back to the file, and by a place that people read.
 *
 * <p>The name of a file on Linux is bytes, and not every such name is text in the character set of the session: a folder may
 * come from an old Windows disk, and a session may have no language set. The id of such a file is its path with percent
 * signs, as in an address, which keeps every byte.
 */
final class FileNames {
    private final Path root;

    FileNames(Path root) {
        this.root = root;
    }

    /** The path as the person who chooses files sees it. */
    Path relative(Path path) {
        return path.equals(root) ? Optional.ofNullable(root.getFileName()).orElse(root) : root.relativize(path);
    }

    Place place(Path path) {
        Path relative = relative(path);
        boolean text = path.equals(root) || isText(relative);
        return Place.of(Label.clean(text ? text(relative) : address(path).getPath()));
    }

    String id(Path path) {
        if (path.equals(root)) {
            return "";
        }
        Path relative = root.relativize(path);
        return isText(relative) ? text(relative) : address(path).getRawPath();
    }

    Path path(String id) {
        if (id.isEmpty()) {
            return root;
        }
        Path byText = root.resolve(id);
        return Files.exists(byText, LinkOption.NOFOLLOW_LINKS) || !id.contains("%")
                ? byText
                : Path.of(URI.create(root.toUri() + id));
    }

    private URI address(Path path) {
        return root.toUri().relativize(path.toUri());
    }

    private static String text(Path relative) {
        return relative.toString().replace(File.separatorChar, '/');
    }

    private static boolean isText(Path path) {
        try {
            return Path.of(path.toString()).equals(path);
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
