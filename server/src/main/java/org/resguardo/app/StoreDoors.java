/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.files.FileOptions;
import org.resguardo.connector.files.FilesConnector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.connector.jdbc.ConnectionSettings;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.JdbcConnector;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.SqliteSettings;
import org.resguardo.connector.jdbc.TlsMode;
import org.resguardo.connector.mail.ImapConnector;
import org.resguardo.connector.mail.MailSecurity;
import org.resguardo.connector.mail.MailboxSettings;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.DroppedFiles;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Mailbox;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.inventory.StoreOpener;

/** The ways into the data stores: the one place of the server that names connectors. */
final class StoreDoors implements StoreOpener {
    private final DroppedFiles dropped;

    StoreDoors(DroppedFiles dropped) {
        this.dropped = dropped;
    }

    @Override
    public org.resguardo.scan.DataStore open(DataStore store, Optional<char[]> password, Predicate<Dataset> wanted)
            throws ConnectorException {
        return switch (store.kind()) {
            case DROPPED -> files(dropped.folder(store.id()), wanted);
            case FOLDER -> files(path(store), wanted);
            case SQLITE -> database(SqliteSettings.of(path(store)), wanted);
            case POSTGRESQL -> database(server(DatabaseProduct.POSTGRESQL, store, password), wanted);
            case MYSQL -> database(server(DatabaseProduct.MYSQL, store, password), wanted);
            case SQL_SERVER -> database(server(DatabaseProduct.SQL_SERVER, store, password), wanted);
            case MAILBOX -> mailbox((Mailbox) store.address(), password, wanted);
            case BY_HAND -> throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_OFFERED));
        };
    }

    private static org.resguardo.scan.DataStore files(Path root, Predicate<Dataset> wanted) {
        FilesConnector connector = new FilesConnector(root, path -> true, FileOptions.standard(), new WorkerPool());
        return new org.resguardo.scan.DataStore(connector, org.resguardo.scan.DataStore.Kind.FILES, wanted);
    }

    private static org.resguardo.scan.DataStore mailbox(
            Mailbox address, Optional<char[]> password, Predicate<Dataset> wanted) throws ConnectorException {
        MailboxSettings settings = MailboxSettings.of(
                        address.host(), MailSecurity.valueOf(address.security().toUpperCase(Locale.ROOT)))
                .login(address.login(), password.orElseGet(() -> new char[0]));
        if (address.port() > 0) {
            settings = settings.port(address.port());
        }
        ImapConnector connector = new ImapConnector(settings, new ChildMessageReader());
        return new org.resguardo.scan.DataStore(connector, org.resguardo.scan.DataStore.Kind.MAILBOX, wanted);
    }

    private static org.resguardo.scan.DataStore database(ConnectionSettings settings, Predicate<Dataset> wanted) {
        return org.resguardo.scan.DataStore.database(new JdbcConnector(settings), wanted);
    }

    private static ServerSettings server(DatabaseProduct product, DataStore store, Optional<char[]> password)
            throws ConnectorException {
        Server address = (Server) store.address();
        ServerSettings settings = ServerSettings.of(product, address.host(), address.catalog())
                .tls(TlsMode.valueOf(address.tls().toUpperCase(Locale.ROOT)));
        if (address.port() > 0) {
            settings = settings.port(address.port());
        }
        return settings.login(address.login(), password.orElseGet(() -> new char[0]));
    }

    private static Path path(DataStore store) throws ConnectorException {
        try {
            return Path.of(((Local) store.address()).path());
        } catch (InvalidPathException e) {
            throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_FOUND));
        }
    }
}
