/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.folder.DataFolder.Expectation;
import org.resguardo.platform.storage.PostgresSettings;

/**
 * How the server is started.
 *
 * @param data the folder that holds everything
 * @param expectation what is thought to be in that folder
 * @param address the address on which it listens; {@code 127.0.0.1} is this machine alone
 * @param port the port, or 0 for any that is free
 * @param keyFile where the operator keeps the master key, when not in the folder
 * @param names the names under which browsers may ask for it, beside those of this machine
 * @param sample true when it shows a made-up business, which every page says
 * @param postgres where the database is, when that is to be a PostgreSQL server; the data folder remembers it
 */
public record Settings(
        Path data,
        Expectation expectation,
        String address,
        int port,
        Optional<Path> keyFile,
        Set<String> names,
        boolean sample,
        Optional<PostgresSettings> postgres) {

    /** A server that only this machine can reach. */
    public static Settings local(Path data, int port) {
        return new Settings(
                data, Expectation.ANYTHING, "127.0.0.1", port, Optional.empty(), Set.of(), false, Optional.empty());
    }

    /** The same for a made-up business. */
    public Settings forSample() {
        return new Settings(data, expectation, address, port, keyFile, names, true, postgres);
    }

    /** The same with its database on a PostgreSQL server. */
    public Settings on(PostgresSettings server) {
        return new Settings(data, expectation, address, port, keyFile, names, sample, Optional.of(server));
    }

    /** All names to which it answers. */
    Set<String> hosts() {
        Set<String> hosts = new java.util.HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]", "0:0:0:0:0:0:0:1"));
        names.forEach(name -> hosts.add(name.toLowerCase(java.util.Locale.ROOT)));
        return Set.copyOf(hosts);
    }
}
