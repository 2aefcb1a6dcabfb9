/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.backup.Meter;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.protection.sealing.KeyRecovery;
import org.resguardo.protection.sealing.RecoveryKit;

/** The machine is gone; a backup and the recovery kit are left. */
class KeyLossDrillTest {
    @TempDir
    private Path place;

    @Test
    void withoutTheKitNothingOpensAndWithTwoPartsACleanMachineServes() throws IOException {
        Path backup;
        List<String> kit;
        try (RunningServer running = RunningServer.start()) {
            new Cast(running).claim();
            Path data = running.server().folder().path();
            kit = RecoveryKit.split(MasterKey.at(MasterKey.fileIn(data)), new SecureRandom());
            backup = new SafeKeeping(data, Optional.empty(), Meter.SILENT)
                    .make(Optional.of(place.resolve("usb")))
                    .file();
        }
        Path clean = place.resolve("clean");
        Path wrong = place.resolve("wrong.key");
        byte[] guess = new byte[32];
        new SecureRandom().nextBytes(guess);
        Files.write(wrong, guess);
        SafeKeeping guessing = new SafeKeeping(clean, Optional.of(wrong), Meter.SILENT);
        assertThatThrownBy(() -> guessing.verify(backup)).isInstanceOf(Fault.class);
        assertThatThrownBy(() -> guessing.restore(backup, false, false)).isInstanceOf(Fault.class);

        Path key = place.resolve("recovered.key");
        List<String> other = RecoveryKit.split(MasterKey.of(guess), new SecureRandom());
        assertThatThrownBy(() -> KeyRecovery.write(kit.get(0), other.get(1), key))
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> KeyRecovery.write(kit.get(0), kit.get(0), key)).isInstanceOf(Fault.class);
        assertThat(key).doesNotExist();
        KeyRecovery.write(other.get(0), other.get(2), key);
        SafeKeeping foreign = new SafeKeeping(clean, Optional.of(key), Meter.SILENT);
        assertThatThrownBy(() -> foreign.restore(backup, false, false))
                .as("a whole kit of another installation says so and harms nothing")
                .isInstanceOf(Fault.class);
        assertThatThrownBy(() -> KeyRecovery.write(kit.get(1), kit.get(2), key))
                .as("a key that is there is never written over")
                .isInstanceOf(Fault.class);
        Files.delete(key);

        KeyRecovery.write(kit.get(2), kit.get(1), key);
        new SafeKeeping(clean, Optional.of(key), Meter.SILENT).restore(backup, false, false);
        try (Server server = Server.start(RunningServer.settings(clean))) {
            Browser owner = new Browser(server.address());
            Map<String, String> fields = Map.of("email", Cast.email("owner"), "passphrase", Cast.PASSPHRASE);
            assertThat(owner.submit("/sign-in", "/sign-in", fields).location()).isEqualTo("/");
        }
    }
}
