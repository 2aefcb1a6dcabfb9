/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.files.edit.FilesEditor;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.JdbcEditor;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.SqliteSettings;
import org.resguardo.connector.jdbc.TlsMode;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.retention.EditorOpener;
import org.resguardo.scan.profile.KnownRelation;
import org.resguardo.scan.profile.SystemProfiles;

/** The ways into places whose records can be changed. */
final class EditorDoors implements EditorOpener {
    private static final List<KnownRelation> RELATIONS = SystemProfiles.ours().all().stream()
            .flatMap(profile -> profile.relations().stream())
            .toList();

    @Override
    public Editor open(DataStore store, Optional<Login> login) throws ConnectorException {
        return switch (store.kind()) {
            case SQLITE -> profiled(JdbcEditor.of(SqliteSettings.of(path(store))));
            case POSTGRESQL -> profiled(JdbcEditor.of(server(DatabaseProduct.POSTGRESQL, store, login)));
            case MYSQL -> profiled(JdbcEditor.of(server(DatabaseProduct.MYSQL, store, login)));
            case FOLDER -> folder(store);
            case SQL_SERVER, MAILBOX, DROPPED, BY_HAND ->
                throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_OFFERED));
        };
    }

    private static Editor profiled(Editor editor) {
        return new ProfiledEditor(editor, RELATIONS);
    }

    private static ServerSettings server(DatabaseProduct product, DataStore store, Optional<Login> login)
            throws ConnectorException {
        Server address = (Server) store.address();
        ServerSettings settings = ServerSettings.of(product, address.host(), address.catalog())
                .tls(TlsMode.valueOf(address.tls().toUpperCase(Locale.ROOT)));
        if (address.port() > 0) {
            settings = settings.port(address.port());
        }
        return settings.login(
                login.map(Login::login).orElse(address.login()),
                login.map(Login::password).orElseGet(() -> new char[0]));
    }

    private static Editor folder(DataStore store) throws ConnectorException {
        Path folder = path(store);
        if (!Files.isDirectory(folder)) {
            throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_FOUND));
        }
        return new FilesEditor(folder);
    }

    private static Path path(DataStore store) throws ConnectorException {
        try {
            return Path.of(((Local) store.address()).path());
        } catch (InvalidPathException e) {
            throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_FOUND));
        }
    }
}
