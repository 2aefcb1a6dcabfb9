/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** What a data folder must be: on a disk of this machine, and closed to everybody else. */
final class FolderRules {
    /**
     * Kinds of file system over a network, as Linux, macOS and the BSDs name them. SQLite's locks and shared memory do not hold
     * there (sqlite.org/wal.html, read 2026-11).
     */
    private static final Set<String> NETWORK = Set.of(
            "nfs",
            "nfs4",
            "cifs",
            "smb",
            "smb2",
            "smb3",
            "smbfs",
            "afpfs",
            "webdav",
            "davfs",
            "fuse.sshfs",
            "fuse.rclone",
            "fuse.s3fs",
            "9p",
            "ceph",
            "glusterfs",
            "fuse.glusterfs",
            "lustre",
            "afs",
            "ncpfs");

    private static final Set<PosixFilePermission> OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path path;

    FolderRules(Path path) {
        this.path = path;
    }

    void check() throws IOException {
        String kind = Files.getFileStore(path).type();
        if (overNetwork(kind)) {
            throw new Fault(FaultKind.OPERATOR, "folder.network", Map.of("folder", path.toString(), "kind", kind));
        }
        if (!Files.isWritable(path)) {
            throw DataFolder.refusal("folder.read_only", path);
        }
        if (posix(path) && Files.getPosixFilePermissions(path).stream().anyMatch(OTHERS::contains)) {
            throw DataFolder.refusal("folder.open_to_others", path);
        }
    }

    /** True for kinds of file system whose files are on another machine. */
    static boolean overNetwork(String kind) {
        return NETWORK.contains(kind.toLowerCase(Locale.ROOT));
    }

    /** True where files have an owner and permissions as POSIX has them. */
    static boolean posix(Path path) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
