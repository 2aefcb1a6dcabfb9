/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.Locale;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.jdbc.DatabasePosture;
import org.resguardo.connector.jdbc.DatabaseProduct;
import org.resguardo.connector.jdbc.ServerSettings;
import org.resguardo.connector.jdbc.TlsMode;
import org.resguardo.connector.posture.Posture;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.protection.safeguard.evidence.PostureOpener;

/** The ways to databases that are asked how they are guarded. */
final class PostureDoors implements PostureOpener {

    @Override
    public Posture look(DataStore store, Optional<char[]> password) throws ConnectorException {
        return switch (store.kind()) {
            case POSTGRESQL -> look(DatabaseProduct.POSTGRESQL, store, password);
            case MYSQL -> look(DatabaseProduct.MYSQL, store, password);
            case SQL_SERVER -> look(DatabaseProduct.SQL_SERVER, store, password);
            case DROPPED, FOLDER, SQLITE, MAILBOX, BY_HAND ->
                throw new ConnectorException(Problem.at(Place.of(store.name()), Problem.Kind.NOT_OFFERED));
        };
    }

    private static Posture look(DatabaseProduct product, DataStore store, Optional<char[]> password)
            throws ConnectorException {
        Server address = (Server) store.address();
        ServerSettings settings = ServerSettings.of(product, address.host(), address.catalog())
                .tls(TlsMode.valueOf(address.tls().toUpperCase(Locale.ROOT)));
        if (address.port() > 0) {
            settings = settings.port(address.port());
        }
        return DatabasePosture.of(settings.login(address.login(), password.orElseGet(() -> new char[0])));
    }
}
