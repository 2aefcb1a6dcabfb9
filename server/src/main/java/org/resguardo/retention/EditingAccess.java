/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import static org.resguardo.platform.storage.schema.Tables.EDITING_ACCESS;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Editor;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/**
 * Opens places for changing: with a login of their own where somebody gave one, and with that of step 1 otherwise, which as a
 * rule can only read.
 */
public final class EditingAccess {
    private final Store store;
    private final Vault vault;
    private final AuditLog log;
    private final Stores stores;
    private final EditorOpener opener;

    /** The logins in a database. */
    public EditingAccess(Store store, Vault vault, AuditLog log, Stores stores, EditorOpener opener) {
        this.store = store;
        this.vault = vault;
        this.log = log;
        this.stores = stores;
        this.opener = opener;
    }

    /** Gives the login with which records of a place may be changed. */
    public void allow(Account by, DataStore of, String login, char[] password) {
        byte[] sealed = seal(of, login, password);
        store.change(sql -> {
            sql.insertInto(EDITING_ACCESS)
                    .set(EDITING_ACCESS.STORE_ID, of.id())
                    .set(EDITING_ACCESS.LOGIN, login)
                    .set(EDITING_ACCESS.PASSWORD, sealed)
                    .onConflict(EDITING_ACCESS.STORE_ID)
                    .doUpdate()
                    .set(EDITING_ACCESS.LOGIN, login)
                    .set(EDITING_ACCESS.PASSWORD, sealed)
                    .execute();
            log.add(sql, by.auditName(), Action.EDITING_ALLOWED, "store:" + of.id());
        });
    }

    /** Opens a place; whoever asks closes it. */
    public Editor open(DataStore of) throws ConnectorException {
        Optional<EditorOpener.Login> login = login(of);
        try {
            return opener.open(of, login);
        } finally {
            login.ifPresent(used -> Arrays.fill(used.password(), '\0'));
        }
    }

    private Optional<EditorOpener.Login> login(DataStore of) {
        if (!(of.address() instanceof Server server)) {
            return Optional.empty();
        }
        return store.read(sql -> sql.select(EDITING_ACCESS.LOGIN, EDITING_ACCESS.PASSWORD)
                        .from(EDITING_ACCESS)
                        .where(EDITING_ACCESS.STORE_ID.eq(of.id()))
                        .fetchOptional())
                .map(row -> new EditorOpener.Login(
                        row.value1(), characters(vault.open(row.value2(), purpose(server, row.value1())))))
                .or(() -> stores.password(of).map(password -> new EditorOpener.Login(server.login(), password)));
    }

    private byte[] seal(DataStore of, String login, char[] password) {
        Server server = (Server) of.address();
        ByteBuffer encoded = ByteBuffer.allocate(password.length * 3);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(password), encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        try {
            return vault.seal(bytes, purpose(server, login));
        } finally {
            Arrays.fill(bytes, (byte) 0);
            Arrays.fill(encoded.array(), (byte) 0);
        }
    }

    private static char[] characters(byte[] utf8) {
        CharBuffer decoded = CharBuffer.allocate(utf8.length);
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(utf8), decoded, true);
        char[] characters = Arrays.copyOf(decoded.array(), decoded.position());
        Arrays.fill(utf8, (byte) 0);
        Arrays.fill(decoded.array(), '\0');
        return characters;
    }

    /** A password opens only for the server and login that it was typed for. */
    private static byte[] purpose(Server server, String login) {
        return ("editing_access.password " + login + "@" + server.host() + ":" + server.port() + "/" + server.catalog())
                .getBytes(StandardCharsets.UTF_8);
    }
}
