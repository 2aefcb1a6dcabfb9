/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import picocli.CommandLine.Option;

/** Where a server is, in single fields, and how to come in. */
final class AddedServerOptions {
    private static final String VARIABLE = "RESGUARDO_DB_PASSWORD";
    private static final Set<String> DATABASE_WAYS = Set.of("prefer", "require", "verify");
    private static final Set<String> MAIL_WAYS = Set.of("tls", "starttls", "none");

    @Option(names = "--kind", paramLabel = "postgresql|mysql|sql-server|mailbox")
    private @Nullable String kind;

    @Option(names = "--host", paramLabel = "HOST", defaultValue = "")
    private String host = "";

    @Option(names = "--port", paramLabel = "PORT", defaultValue = "0")
    private int port;

    @Option(names = "--database", paramLabel = "NAME", defaultValue = "")
    private String database = "";

    @Option(names = "--user", paramLabel = "USER", defaultValue = "")
    private String user = "";

    @Option(names = "--tls", paramLabel = "WAY", defaultValue = "")
    private String tls = "";

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    /** Something is missing, or is none of the words that are known. */
    static final class MissingException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** True when a server was named. */
    boolean given() {
        return kind != null;
    }

    StoreKind kind() {
        return Optional.ofNullable(kind)
                .flatMap(StoreKind::of)
                .filter(StoreKind::server)
                .orElseThrow(MissingException::new);
    }

    /** What it is called when nobody says otherwise. */
    String name() {
        return (kind() == StoreKind.MAILBOX ? user : database) + " · " + host;
    }

    StoreAddress address() {
        boolean mailbox = kind() == StoreKind.MAILBOX;
        Set<String> ways = mailbox ? MAIL_WAYS : DATABASE_WAYS;
        String usual = mailbox ? "tls" : "prefer";
        String way = tls.isEmpty() ? usual : tls;
        boolean named = Stream.of(host, user, mailbox ? "-" : database).noneMatch(String::isBlank);
        if (!named || !ways.contains(way) || port < 0 || port > 65_535) {
            throw new MissingException();
        }
        return mailbox
                ? new StoreAddress.Mailbox(host, port, user, way)
                : new StoreAddress.Server(host, port, database, user, way);
    }

    /** The first line of the file, or what the environment holds. */
    char[] password(Map<String, String> environment) {
        if (passwordFile == null) {
            return environment.getOrDefault(VARIABLE, "").toCharArray();
        }
        try (Stream<String> lines = Files.lines(passwordFile)) {
            return lines.findFirst().orElse("").toCharArray();
        } catch (IOException | UncheckedIOException e) {
            throw new MissingException();
        }
    }
}
