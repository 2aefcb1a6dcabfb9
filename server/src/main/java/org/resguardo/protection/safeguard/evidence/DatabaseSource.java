/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.posture.Posture;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;

/** Asks databases of the inventory how they are guarded. */
public final class DatabaseSource implements EvidenceSource {
    private static final String THIS_MACHINE = "(?i)localhost\\.?|127(\\.[0-9]{1,3}){3}|::1";
    private static final String COPY = "(?i).*\\.(sql|dump|bak|backup)(\\.(gz|bz2|xz|zst|zip))?";
    private static final int DEEP = 3;

    private final Stores stores;
    private final PostureOpener opener;
    private final InstantSource clock;

    /** Asks by an opener. */
    public DatabaseSource(Stores stores, PostureOpener opener, InstantSource clock) {
        this.stores = stores;
        this.opener = opener;
        this.clock = clock;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.DATABASE);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(DatabaseEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight {
        DataStore store = place.store().orElseThrow();
        Optional<char[]> password = stores.password(store);
        try {
            Posture posture = opener.look(store, password);
            Server server = (Server) store.address();
            return List.of(new DatabaseEvidence(
                    LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                    posture,
                    !server.host().matches(THIS_MACHINE),
                    VersionSupport.of(posture.product(), posture.version()),
                    latest(posture.copied(), copy(server.catalog()))));
        } catch (ConnectorException e) {
            throw new OutOfSight("safeguard.database.closed");
        } finally {
            password.ifPresent(secret -> Arrays.fill(secret, '\0'));
        }
    }

    private static Optional<Instant> latest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.concat(one.stream(), other.stream()).max(Comparator.naturalOrder());
    }

    /** The latest file in a folder of the inventory that is a copy of a database by its name. */
    private Optional<Instant> copy(String catalog) {
        String name = catalog.toLowerCase(Locale.ROOT);
        return stores.all().stream()
                .filter(store -> store.kind() == StoreKind.FOLDER)
                .flatMap(store -> copies(store, name).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<Instant> copies(DataStore folder, String catalog) {
        try (Stream<Path> files = Files.find(
                Path.of(((Local) folder.address()).path()),
                DEEP,
                (file, traits) -> traits.isRegularFile() && isCopy(file, catalog))) {
            return files.map(DatabaseSource::changed).max(Comparator.naturalOrder());
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static boolean isCopy(Path file, String catalog) {
        String name = String.valueOf(file.getFileName());
        return name.matches(COPY) && name.toLowerCase(Locale.ROOT).contains(catalog);
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
