/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * A walk through a folder and all below it, by name, depth first. Only one name a level is open at a time, and no stack grows
 * with the depth. Links are met and not followed, except that the root itself may be one.
 */
final class FolderWalk {
    private final BiConsumer<Path, BasicFileAttributes> files;
    private final BiConsumer<Path, IOException> troubles;
    private final Deque<Iterator<Path>> open = new ArrayDeque<>();

    /**
     * Prepares a walk.
     *
     * @param files receives everything that is no folder
     * @param troubles receives each folder or file that the file system did not let us look at
     */
    FolderWalk(BiConsumer<Path, BasicFileAttributes> files, BiConsumer<Path, IOException> troubles) {
        this.files = files;
        this.troubles = troubles;
    }

    void from(Path root) {
        visit(root);
        while (!open.isEmpty()) {
            Iterator<Path> here = open.getLast();
            if (here.hasNext()) {
                visit(here.next(), LinkOption.NOFOLLOW_LINKS);
            } else {
                open.removeLast();
            }
        }
    }

    private void visit(Path path, LinkOption... links) {
        BasicFileAttributes attributes;
        try {
            attributes = Files.readAttributes(path, BasicFileAttributes.class, links);
        } catch (IOException e) {
            troubles.accept(path, e);
            return;
        }
        if (attributes.isDirectory()) {
            open.addLast(children(path).iterator());
        } else {
            files.accept(path, attributes);
        }
    }

    private List<Path> children(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(children::add);
        } catch (DirectoryIteratorException e) {
            troubles.accept(folder, e.getCause());
        } catch (IOException e) {
            troubles.accept(folder, e);
        }
        Collections.sort(children);
        return children;
    }
}
