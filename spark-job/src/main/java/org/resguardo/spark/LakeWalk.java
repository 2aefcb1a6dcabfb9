/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.spark;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A walk through a folder and all below it, by name.
 *
 * <p>A folder is one table when it holds what Spark and others write into a table's folder: parts ({@code part-00000...}), folders
 * by the value of a column ({@code year=2026}), or the mark that all was written. Names that begin with a dot or a line are passed
 * over, as Spark does.
 */
final class LakeWalk {
    private final FileSystem files;
    private final Consumer<LakeTable> tables;

    LakeWalk(FileSystem files, Consumer<LakeTable> tables) {
        this.files = files;
        this.tables = tables;
    }

    void from(Path root) throws IOException {
        visit(root, files.getFileStatus(root));
    }

    private void visit(Path root, FileStatus here) throws IOException {
        if (here.isFile()) {
            tables.accept(table(root, here, List.of(here)));
            return;
        }
        List<FileStatus> children = children(here);
        if (children.stream().anyMatch(LakeWalk::tellsOfParts)) {
            List<FileStatus> parts = new ArrayList<>();
            gather(children, parts);
            tables.accept(table(root, here, parts));
        } else {
            for (FileStatus child : children) {
                if (!passedOver(child)) {
                    visit(root, child);
                }
            }
        }
    }

    private void gather(List<FileStatus> children, List<FileStatus> parts) throws IOException {
        for (FileStatus child : children) {
            if (passedOver(child)) {
                continue;
            }
            if (child.isFile()) {
                parts.add(child);
            } else {
                gather(children(child), parts);
            }
        }
    }

    private List<FileStatus> children(FileStatus folder) throws IOException {
        return Arrays.stream(files.listStatus(folder.getPath()))
                .sorted(Comparator.comparing(child -> child.getPath().getName()))
                .toList();
    }

    private static boolean tellsOfParts(FileStatus child) {
        String name = child.getPath().getName();
        return child.isFile() ? name.startsWith("part-") || name.equals("_SUCCESS") : name.indexOf('=') > 0;
    }

    private static boolean passedOver(FileStatus child) {
        String name = child.getPath().getName();
        return name.startsWith(".") || name.startsWith("_") && name.indexOf('=') < 0;
    }

    private static LakeTable table(Path root, FileStatus what, List<FileStatus> parts) {
        return new LakeTable(
                LakeNames.below(root, what.getPath()),
                what.getPath(),
                parts.stream()
                        .flatMap(part -> TableFormat.of(part.getPath().getName()).stream())
                        .findFirst(),
                parts.stream().mapToLong(FileStatus::getLen).sum(),
                parts.stream()
                        .map(part -> Instant.ofEpochMilli(part.getModificationTime()))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH));
    }
}
