/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;

/** Looks at how the files of a place lie: their names and rights, never into them. */
public final class FolderSource implements EvidenceSource {
    private static final int MOST = 50_000;

    /** What services that copy folders elsewhere call theirs, or put into them. */
    private static final Map<String, String> SYNCED = Map.of(
            "dropbox", "Dropbox",
            ".dropbox", "Dropbox",
            "onedrive", "OneDrive",
            "google drive", "Google Drive",
            "googledrive", "Google Drive",
            "icloud drive", "iCloud Drive",
            "mobile documents", "iCloud Drive",
            "nextcloud", "Nextcloud",
            ".stfolder", "Syncthing",
            "mega", "MEGA");

    private final InstantSource clock;

    /** Looks at the day that a clock shows. */
    public FolderSource(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.FILES);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(FolderEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight {
        try {
            Path root = Path.of(((Local) place.store().orElseThrow().address()).path());
            return List.of(look(root, stop));
        } catch (IOException | InvalidPathException e) {
            throw new OutOfSight("safeguard.folder.gone");
        }
    }

    private FolderEvidence look(Path root, Runnable stop) throws IOException {
        Walk walk = new Walk(root, stop);
        Files.walkFileTree(root, walk);
        return new FolderEvidence(
                LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                Files.getFileStore(root).type().toLowerCase(Locale.ROOT),
                root.toAbsolutePath().toString(),
                synced(root),
                walk.protects,
                walk.open,
                walk.files,
                walk.whole);
    }

    private static Optional<String> synced(Path root) {
        for (Path part : root.toAbsolutePath()) {
            String name = part.toString().toLowerCase(Locale.ROOT);
            String service = SYNCED.get(name.startsWith("onedrive - ") ? "onedrive" : name);
            if (service != null) {
                return Optional.of(service);
            }
        }
        return SYNCED.entrySet().stream()
                .filter(mark -> mark.getKey().startsWith(".") && Files.exists(root.resolve(mark.getKey())))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Goes through a folder without following links. */
    private static final class Walk extends SimpleFileVisitor<Path> {
        private final Path root;
        private final Runnable stop;
        private final List<String> open = new ArrayList<>();
        private final List<FolderEvidence.FileSeen> files = new ArrayList<>();
        private final Map<Path, Boolean> entered = new HashMap<>();
        private boolean protects;
        private boolean whole = true;

        Walk(Path root, Runnable stop) {
            this.root = root;
            this.stop = stop;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes traits) throws IOException {
            stop.run();
            if (traits.isRegularFile() && readableByAll(file)) {
                open.add(name(file));
            }
            return add(file, traits);
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (file.equals(root)) {
                throw trouble;
            }
            whole = false;
            return FileVisitResult.CONTINUE;
        }

        private FileVisitResult add(Path file, BasicFileAttributes traits) {
            if (files.size() >= MOST) {
                whole = false;
                return FileVisitResult.TERMINATE;
            }
            if (traits.isRegularFile()) {
                files.add(new FolderEvidence.FileSeen(
                        name(file), traits.size(), traits.lastModifiedTime().toInstant()));
            }
            return FileVisitResult.CONTINUE;
        }

        private String name(Path file) {
            return file.equals(root)
                    ? String.valueOf(file.getFileName())
                    : root.relativize(file).toString();
        }

        private boolean readableByAll(Path file) throws IOException {
            PosixFileAttributeView rights = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (rights != null) {
                protects = true;
                Set<PosixFilePermission> set = rights.readAttributes().permissions();
                return FolderEvidence.forAll(set)
                        && reachable(file.toAbsolutePath().getParent());
            }
            AclFileAttributeView list = Files.getFileAttributeView(file, AclFileAttributeView.class);
            if (list == null) {
                return false;
            }
            protects = true;
            return list.getAcl().stream()
                    .anyMatch(entry -> entry.type() == AclEntryType.ALLOW
                            && entry.permissions().contains(AclEntryPermission.READ_DATA)
                            && entry.principal()
                                    .getName()
                                    .matches("(?i)(.*\\\\)?(everyone|users|todos|usuarios|authenticated users)"));
        }

        /** A file is out of the others' reach when they cannot enter a folder above it, whatever its own rights say. */
        private boolean reachable(@Nullable Path folder) throws IOException {
            if (folder == null) {
                return true;
            }
            Boolean known = entered.get(folder);
            if (known == null) {
                PosixFileAttributeView rights = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
                boolean enters = rights == null
                        || rights.readAttributes().permissions().contains(PosixFilePermission.OTHERS_EXECUTE);
                known = enters && reachable(folder.getParent());
                entered.put(folder, known);
            }
            return known;
        }
    }
}
