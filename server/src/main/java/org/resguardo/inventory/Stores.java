/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

import static org.resguardo.platform.storage.schema.Tables.DATA_STORE;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.inventory.StoreAddress.ByHand;
import org.resguardo.inventory.StoreAddress.Dropped;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreAddress.Mailbox;
import org.resguardo.inventory.StoreAddress.Server;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/** The data stores of the inventory. */
public final class Stores {
    private final Store store;
    private final Vault vault;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;

    /** The data stores in a database, with their passwords sealed in a vault. */
    public Stores(Store store, Vault vault, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.vault = vault;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** Adds a place that needs no password. */
    public DataStore add(Account by, StoreKind kind, String name, StoreAddress address) {
        return add(by.auditName(), kind, name, address, Optional.empty());
    }

    /** Adds a place that needs no password, for somebody without an account: the terminal. */
    public DataStore add(String actor, StoreKind kind, String name, StoreAddress address) {
        return add(actor, kind, name, address, Optional.empty());
    }

    /** Adds a place that asks for a password, which is sealed and only ever opened to connect; the array can be wiped afterwards. */
    public DataStore add(Account by, StoreKind kind, String name, StoreAddress address, char[] password) {
        return add(by.auditName(), kind, name, address, password);
    }

    /** The same for somebody without an account: the terminal. */
    public DataStore add(String actor, StoreKind kind, String name, StoreAddress address, char[] password) {
        byte[] lock = purpose(address)
                .orElseThrow(() -> new IllegalArgumentException("A place of this kind has no password."));
        return add(actor, kind, name, address, Optional.of(seal(lock, password)));
    }

    private DataStore add(String actor, StoreKind kind, String name, StoreAddress address, Optional<byte[]> password) {
        return store.write(sql -> {
            DataStore added = insert(sql, kind, name, address, password);
            Changes.add(sql, added.id(), InventoryChange.Kind.STORE_ADDED, clock.instant());
            log.add(sql, actor, Action.STORE_ADDED, "store:" + added.id());
            events.announce(
                    sql, InventoryChanged.KIND, InventoryChanged.by(InventoryChanged.Cause.STORE_ADDED, added.id()));
            return added;
        });
    }

    private DataStore insert(
            DSLContext sql, StoreKind kind, String name, StoreAddress address, Optional<byte[]> password) {
        long id = sql.insertInto(DATA_STORE)
                .set(DATA_STORE.KIND, kind.id())
                .set(DATA_STORE.NAME, name)
                .set(DATA_STORE.ADDED_AT, clock.instant())
                .set(DATA_STORE.PASSWORD, password.orElse(null))
                .set(columns(address))
                .returningResult(DATA_STORE.ID)
                .fetchSingle()
                .value1();
        return new DataStore(id, kind, name, address, clock.instant());
    }

    private static Map<Field<?>, Object> columns(StoreAddress address) {
        return switch (address) {
            case Dropped dropped -> Map.of();
            case Local local -> Map.of(DATA_STORE.PATH, local.path());
            case Server server ->
                Map.of(
                        DATA_STORE.HOST, server.host(),
                        DATA_STORE.PORT, server.port(),
                        DATA_STORE.CATALOG, server.catalog(),
                        DATA_STORE.LOGIN, server.login(),
                        DATA_STORE.TLS, server.tls());
            case Mailbox mailbox ->
                Map.of(
                        DATA_STORE.HOST, mailbox.host(),
                        DATA_STORE.PORT, mailbox.port(),
                        DATA_STORE.LOGIN, mailbox.login(),
                        DATA_STORE.TLS, mailbox.security());
            case ByHand hand -> Map.of(DATA_STORE.MEDIUM, hand.medium(), DATA_STORE.GUARDED, hand.guarded());
        };
    }

    /** A data store of the inventory. */
    public Optional<DataStore> find(long id) {
        return all(DATA_STORE.ID.eq(id)).stream().findFirst();
    }

    /** All data stores, in the order in which they came. */
    public List<DataStore> all() {
        return all(DSL.noCondition());
    }

    private List<DataStore> all(Condition which) {
        return store
                .read(sql -> sql.selectFrom(DATA_STORE)
                        .where(which)
                        .and(DATA_STORE.REMOVED_AT.isNull())
                        .orderBy(DATA_STORE.ID)
                        .fetch())
                .stream()
                .map(Stores::dataStore)
                .toList();
    }

    /** Takes a place out of the inventory; its password is forgotten at once. What it held is no longer counted. */
    public void remove(Account by, DataStore gone) {
        store.change(sql -> {
            sql.update(DATA_STORE)
                    .set(DATA_STORE.REMOVED_AT, clock.instant())
                    .setNull(DATA_STORE.PASSWORD)
                    .where(DATA_STORE.ID.eq(gone.id()))
                    .execute();
            Fields.forget(sql, gone.id());
            Changes.add(sql, gone.id(), InventoryChange.Kind.STORE_REMOVED, clock.instant());
            log.add(sql, by.auditName(), Action.STORE_REMOVED, "store:" + gone.id());
            events.announce(
                    sql, InventoryChanged.KIND, InventoryChanged.by(InventoryChanged.Cause.STORE_REMOVED, gone.id()));
        });
    }

    /** The password of a place that asks for one; the array is the caller's, to be wiped. Empty when there is none. */
    public Optional<char[]> password(DataStore of) {
        return purpose(of.address())
                .flatMap(lock -> store.read(sql -> sql.select(DATA_STORE.PASSWORD)
                                .from(DATA_STORE)
                                .where(DATA_STORE.ID.eq(of.id()))
                                .fetchOptional(DATA_STORE.PASSWORD))
                        .map(closed -> characters(vault.open(closed, lock))));
    }

    private byte[] seal(byte[] lock, char[] password) {
        ByteBuffer encoded = ByteBuffer.allocate(password.length * 3);
        StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(password), encoded, true);
        byte[] bytes = Arrays.copyOf(encoded.array(), encoded.position());
        try {
            return vault.seal(bytes, lock);
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

    /** A password opens only for the server and account that it was typed for, so that it cannot be sent to another machine. */
    private static Optional<byte[]> purpose(StoreAddress address) {
        String where = switch (address) {
            case Server server -> server.login() + "@" + server.host() + ":" + server.port() + "/" + server.catalog();
            case Mailbox mailbox ->
                mailbox.login() + "@" + mailbox.host() + ":" + mailbox.port() + " " + mailbox.security();
            case Dropped dropped -> "";
            case Local local -> "";
            case ByHand hand -> "";
        };
        return where.isEmpty()
                ? Optional.empty()
                : Optional.of(("data_store.password " + where).getBytes(StandardCharsets.UTF_8));
    }

    private static DataStore dataStore(Record row) {
        StoreKind kind = StoreKind.of(row.get(DATA_STORE.KIND))
                .orElseThrow(() -> new IllegalStateException("the database knows a kind of place that is none"));
        return new DataStore(
                row.get(DATA_STORE.ID),
                kind,
                row.get(DATA_STORE.NAME),
                address(kind, row),
                row.get(DATA_STORE.ADDED_AT));
    }

    private static StoreAddress address(StoreKind kind, Record row) {
        return switch (kind) {
            case DROPPED -> new Dropped();
            case FOLDER, SQLITE -> new Local(row.get(DATA_STORE.PATH));
            case POSTGRESQL, MYSQL, SQL_SERVER ->
                new Server(
                        row.get(DATA_STORE.HOST),
                        row.get(DATA_STORE.PORT),
                        row.get(DATA_STORE.CATALOG),
                        row.get(DATA_STORE.LOGIN),
                        row.get(DATA_STORE.TLS));
            case MAILBOX ->
                new Mailbox(
                        row.get(DATA_STORE.HOST),
                        row.get(DATA_STORE.PORT),
                        row.get(DATA_STORE.LOGIN),
                        row.get(DATA_STORE.TLS));
            case BY_HAND -> new ByHand(row.get(DATA_STORE.MEDIUM), row.get(DATA_STORE.GUARDED));
        };
    }
}
