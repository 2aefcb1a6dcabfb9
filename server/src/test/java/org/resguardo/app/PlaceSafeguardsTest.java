/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;
import org.resguardo.protection.safeguard.evidence.FolderSource;
import org.resguardo.protection.safeguard.evidence.HeldEvidence;
import org.resguardo.protection.safeguard.evidence.HostSource;
import org.resguardo.protection.safeguard.evidence.ListedPort;
import org.resguardo.protection.safeguard.evidence.ListedPort.Group;

/** Real folders and real ports, careless and well kept. */
class PlaceSafeguardsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @TempDir
    private Path folder;

    private final Checks checks = new Checks(SafeguardWiring.allChecks());

    private Map<String, Outcome> judged(Evidence evidence) {
        Map<String, Outcome> seen = new TreeMap<>();
        checks.judge(evidence).forEach((id, one) -> seen.put(id, one.outcome()));
        return seen;
    }

    private Map<String, Outcome> look(Path at) throws OutOfSight {
        DataStore store = new DataStore(1, StoreKind.FOLDER, "x", new Local(at.toString()), Instant.EPOCH);
        return judged(new FolderSource(InstantSource.system())
                .gather(GuardedPlace.of(store).orElseThrow(), () -> {})
                .getFirst());
    }

    private Path made(String name, String rights) throws IOException {
        Path at = Files.createDirectory(folder.resolve(name));
        Path file = Files.writeString(at.resolve("clientes.csv"), "a");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxr-xr-x"));
        return at;
    }

    @Test
    void aCarelessFolderFails() throws OutOfSight, IOException {
        Path at = made("Dropbox", "rw-r--r--");
        Path copy = Files.writeString(at.resolve("clientes - copia.xlsx"), "a");
        Files.setLastModifiedTime(copy, FileTime.from(Instant.parse("2024-01-01T00:00:00Z")));
        assertThat(look(at))
                .containsEntry("files-readable", Outcome.FAIL)
                .containsEntry("files-synced", Outcome.FAIL)
                .containsEntry("files-copies", Outcome.FAIL);
    }

    @Test
    void noneIsRaisedOnAWellKeptFolder() throws OutOfSight, IOException {
        assertThat(look(made("Clientes", "rw-r-----"))).doesNotContainValue(Outcome.FAIL);
    }

    @Test
    void aFileBehindAShutFolderIsShut() throws OutOfSight, IOException {
        Path at = made("Oficina", "rw-r--r--");
        Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwx------"));
        assertThat(look(at)).containsEntry("files-readable", Outcome.PASS);
    }

    @Test
    void disksThatTravelAndDrivesThatAreSharedAreKnownByTheirKind() {
        for (String disk : List.of("vfat", "exfat")) {
            assertThat(judged(lying(disk, "/srv/x"))).containsEntry("files-removable", Outcome.FAIL);
        }
        for (String disk : List.of("cifs", "smb3", "nfs4", "fuse.sshfs")) {
            assertThat(judged(lying(disk, "/srv/x"))).containsEntry("files-shared", Outcome.FAIL);
        }
        assertThat(judged(lying("ext4", "/run/media/ana/USB"))).containsEntry("files-removable", Outcome.FAIL);
        assertThat(judged(lying("ext4", "/srv/x"))).doesNotContainValue(Outcome.FAIL);
    }

    private static FolderEvidence lying(String disk, String path) {
        return new FolderEvidence(TODAY, disk, path, Optional.empty(), true, List.of(), List.of(), true);
    }

    @Test
    void whatStepOneFoundInClearIsToBeMended() {
        assertThat(judged(new HeldEvidence(TODAY, false, true, List.of("clientes · ssn"), List.of("pagos · cvv"))))
                .containsEntry("sensitive-clear", Outcome.FAIL)
                .containsEntry("card-numbers", Outcome.FAIL);
        assertThat(judged(new HeldEvidence(TODAY, true, true, List.of(), List.of())))
                .doesNotContainValue(Outcome.FAIL)
                .containsEntry("sensitive-clear", Outcome.PASS);
        assertThat(judged(new HeldEvidence(TODAY, true, false, List.of(), List.of())))
                .containsEntry("sensitive-clear", Outcome.UNKNOWN);
    }

    @Test
    void portsThatOpenAreFoundAndOthersAreNot() throws OutOfSight, IOException {
        Map<Group, ServerSocket> doors = new EnumMap<>(Group.class);
        List<ListedPort> ports = new ArrayList<>();
        for (Group group : Group.values()) {
            ServerSocket door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
            doors.put(group, door);
            ports.add(new ListedPort(door.getLocalPort(), group, "door"));
        }
        assertThat(knock(ports))
                .hasSize(4)
                .allSatisfy((id, outcome) -> assertThat(outcome).as(id).isEqualTo(Outcome.FAIL));
        for (ServerSocket door : doors.values()) {
            door.close();
        }
        assertThat(knock(ports))
                .hasSize(4)
                .allSatisfy((id, outcome) -> assertThat(outcome).as(id).isEqualTo(Outcome.PASS));
    }

    private Map<String, Outcome> knock(List<ListedPort> ports) throws OutOfSight {
        HostSource source = new HostSource(
                host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, ports, InstantSource.system());
        GuardedPlace place = GuardedPlace.of(PlaceKind.HOST, new NamedPlace(1, "router.panaderia.example", "", true));
        return judged(source.gather(place, () -> {}).getFirst());
    }
}
