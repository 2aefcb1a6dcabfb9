/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.words.Words;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The options that say where to look. Options about a database apply to the one named just before them; {@code --user} and
 * the like before any database is a mistake.
 */
final class StoreOptions {
    private final List<DatabaseTarget> databases = new ArrayList<>();

    @Parameters(paramLabel = "PATH", arity = "0..*")
    private List<Path> paths = List.of();

    @Option(names = "--postgres", paramLabel = "HOST[:PORT]/DB")
    void postgres(@Nullable String address) {
        server(DatabaseTarget.Kind.POSTGRES, address);
    }

    @Option(names = "--mysql", paramLabel = "HOST[:PORT]/DB")
    void mysql(@Nullable String address) {
        server(DatabaseTarget.Kind.MYSQL, address);
    }

    @Option(names = "--sqlserver", paramLabel = "HOST[:PORT]/DB")
    void sqlServer(@Nullable String address) {
        server(DatabaseTarget.Kind.SQLSERVER, address);
    }

    @Option(names = "--sqlite", paramLabel = "FILE")
    void sqlite(@Nullable String file) {
        server(DatabaseTarget.Kind.SQLITE, file);
    }

    @Option(names = "--user", paramLabel = "NAME")
    void user(@Nullable String name) {
        if (name != null) {
            last("--user").user(name);
        }
    }

    @Option(names = "--password-file", paramLabel = "FILE")
    void passwordFile(@Nullable Path file) {
        if (file != null) {
            last("--password-file").passwordFile(file);
        }
    }

    @Option(names = "--tls", paramLabel = "prefer|require|verify")
    void tls(@Nullable String mode) {
        if (mode != null) {
            last("--tls").tls(mode);
        }
    }

    OpenStores open(LookOptions look, Outside outside, Words words) {
        if (paths.isEmpty() && databases.isEmpty()) {
            throw new UsageProblem("complaint.nothing_to_scan", Map.of());
        }
        return OpenStores.of(paths, databases, look, new Passwords(outside, words));
    }

    private void server(DatabaseTarget.Kind kind, @Nullable String address) {
        if (address != null) {
            databases.add(DatabaseTarget.parsed(kind, address));
        }
    }

    private DatabaseTarget last(String option) {
        if (databases.isEmpty()) {
            throw new UsageProblem("complaint.no_database_yet", "name", option);
        }
        return databases.get(databases.size() - 1);
    }
}
