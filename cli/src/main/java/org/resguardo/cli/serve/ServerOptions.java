/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.resguardo.cli.UsageProblem;
import org.resguardo.platform.storage.PostgresSettings;
import org.resguardo.platform.storage.PostgresSettings.Tls;
import picocli.CommandLine.Option;

/** The options that name the PostgreSQL server with the program's own database. The password is never one of them. */
final class ServerOptions {
    private static final Pattern ADDRESS =
            Pattern.compile("(?:\\[(?<six>[0-9A-Fa-f:.]+)]|(?<host>[^/:\\[\\]]+))(?::(?<port>\\d{1,5}))?/(?<db>[^/]+)");
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "::1");

    @Option(names = "--postgres", paramLabel = "HOST[:PORT]/DB")
    private @Nullable String address;

    @Option(names = "--user", paramLabel = "NAME")
    private String user = "";

    @Option(names = "--password-file", paramLabel = "FILE")
    private @Nullable Path passwordFile;

    @Option(names = "--tls", paramLabel = "prefer|require|verify")
    private @Nullable Tls tls;

    /** The server, when one is named. Encryption is required unless it is this machine. */
    Optional<PostgresSettings> settings() {
        return Optional.ofNullable(address).map(this::parsed);
    }

    /** The server, which must be named. */
    PostgresSettings required() {
        return settings().orElseThrow(() -> new UsageProblem("complaint.missing", "name", "--postgres"));
    }

    private PostgresSettings parsed(String text) {
        Matcher parts = ADDRESS.matcher(text);
        if (!parts.matches()) {
            throw new UsageProblem("complaint.server", "value", withoutSecrets(text));
        }
        if (user.isEmpty()) {
            throw new UsageProblem("complaint.no_user", Map.of("name", String.valueOf(parts.group("db"))));
        }
        String host = String.valueOf(parts.group("six") == null ? parts.group("host") : parts.group("six"));
        String port = parts.group("port");
        return new PostgresSettings(
                host,
                port == null ? PostgresSettings.USUAL_PORT : Integer.parseInt(port),
                String.valueOf(parts.group("db")),
                user,
                tls == null ? (HERE.contains(host) ? Tls.PREFER : Tls.REQUIRE) : tls,
                Optional.ofNullable(passwordFile)
                        .map(file -> file.toAbsolutePath().normalize()));
    }

    /** People paste addresses with the password in them; it is not repeated. */
    private static String withoutSecrets(String text) {
        return text.replaceAll("//[^@/]*@", "//•••@").replaceAll("(?i)(password|pwd)=[^&;]*", "$1=•••");
    }
}
