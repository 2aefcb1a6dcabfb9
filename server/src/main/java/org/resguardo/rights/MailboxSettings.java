/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_SETTING;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.inbox.Mailbox;
import org.resguardo.platform.inbox.Mailbox.Position;
import org.resguardo.platform.inbox.Mailbox.Security;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;

/** What the step is set to: the mailbox for privacy matters, the secret of the shop, and which figures are public. */
public final class MailboxSettings {
    private static final long ONLY = 1L;
    private static final byte[] PASSWORD = "rights_setting.password".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHOP = "rights_setting.shop_secret".getBytes(StandardCharsets.UTF_8);

    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final AuditLog log;

    /** The settings in a database. */
    public MailboxSettings(Store store, InstantSource clock, Vault vault, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.log = log;
    }

    /**
     * A mailbox that is read.
     *
     * @param mailbox how to come in
     * @param address the address of it
     * @param plus true when it takes additions behind a plus
     * @param position how far it was read
     * @param trouble the code of what keeps us out, or an empty string
     * @param read when it was read last
     */
    public record Set(
            Mailbox mailbox, String address, boolean plus, Position position, String trouble, Optional<Instant> read) {}

    /** The mailbox; empty where there is none. */
    public Optional<Set> mailbox() {
        return store.read(sql -> sql.selectFrom(RIGHTS_SETTING)
                .where(RIGHTS_SETTING.HOST.ne(""))
                .fetchOptional()
                .map(row -> new Set(
                        new Mailbox(
                                row.getHost(),
                                row.getPort(),
                                Security.of(row.getSecurity()),
                                row.getLogin(),
                                new String(vault.open(row.getPassword(), PASSWORD), StandardCharsets.UTF_8)),
                        row.getAddress(),
                        row.getPlus(),
                        new Position(row.getValidity(), row.getLastUid()),
                        row.getTrouble(),
                        Optional.ofNullable(row.getReadAt()))));
    }

    /** Says where the mailbox is, from which position on it is read. */
    public void use(Account by, Mailbox mailbox, String address, boolean plus, Position from) {
        byte[] sealed = vault.seal(mailbox.password().getBytes(StandardCharsets.UTF_8), PASSWORD);
        store.change(sql -> {
            ready(sql);
            sql.update(RIGHTS_SETTING)
                    .set(RIGHTS_SETTING.HOST, mailbox.host())
                    .set(RIGHTS_SETTING.PORT, mailbox.port())
                    .set(RIGHTS_SETTING.SECURITY, mailbox.security().id())
                    .set(RIGHTS_SETTING.LOGIN, mailbox.login())
                    .set(RIGHTS_SETTING.PASSWORD, sealed)
                    .set(RIGHTS_SETTING.ADDRESS, address)
                    .set(RIGHTS_SETTING.PLUS, plus)
                    .set(RIGHTS_SETTING.VALIDITY, from.validity())
                    .set(RIGHTS_SETTING.LAST_UID, from.last())
                    .set(RIGHTS_SETTING.TROUBLE, "")
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_MAILBOX, "rights-mailbox");
        });
    }

    /** Forgets the mailbox. */
    public void stop(Account by) {
        store.change(sql -> {
            sql.update(RIGHTS_SETTING)
                    .set(RIGHTS_SETTING.HOST, "")
                    .setNull(RIGHTS_SETTING.PASSWORD)
                    .execute();
            log.add(sql, by.auditName(), Action.CASE_MAILBOX, "rights-mailbox");
        });
    }

    /** Notes, within the change that takes a mail in, how far the mailbox was read. */
    void reached(DSLContext sql, Position position) {
        sql.update(RIGHTS_SETTING)
                .set(RIGHTS_SETTING.VALIDITY, position.validity())
                .set(RIGHTS_SETTING.LAST_UID, position.last())
                .execute();
    }

    /** Notes that the mailbox was read, or what kept us out. */
    void looked(String trouble) {
        Instant now = clock.instant();
        store.change(sql -> sql.update(RIGHTS_SETTING)
                .set(RIGHTS_SETTING.TROUBLE, trouble)
                .set(RIGHTS_SETTING.READ_AT, now)
                .execute());
    }

    /** The secret by which messages of the shop are known; empty where there is none. */
    public Optional<byte[]> shopSecret() {
        return store.read(sql -> sql.select(RIGHTS_SETTING.SHOP_SECRET)
                .from(RIGHTS_SETTING)
                .where(RIGHTS_SETTING.SHOP_SECRET.isNotNull())
                .fetchOptional(RIGHTS_SETTING.SHOP_SECRET)
                .map(hidden -> vault.open(hidden, SHOP)));
    }

    /** Keeps the secret of the shop. */
    public void shopSecret(Account by, String secret) {
        byte[] sealed = vault.seal(secret.getBytes(StandardCharsets.UTF_8), SHOP);
        store.change(sql -> {
            ready(sql);
            sql.update(RIGHTS_SETTING).set(RIGHTS_SETTING.SHOP_SECRET, sealed).execute();
            log.add(sql, by.auditName(), Action.CASE_MAILBOX, "rights-shop");
        });
    }

    /** The year whose figures everybody may read; 0 for none. */
    public int publishedYear() {
        return store.read(sql -> sql.select(RIGHTS_SETTING.PUBLISHED_YEAR)
                .from(RIGHTS_SETTING)
                .fetchOptional(RIGHTS_SETTING.PUBLISHED_YEAR)
                .orElse(0));
    }

    /** Lets everybody read the figures of a year; 0 takes that back. */
    public void publish(Account by, int year) {
        store.change(sql -> {
            ready(sql);
            sql.update(RIGHTS_SETTING).set(RIGHTS_SETTING.PUBLISHED_YEAR, year).execute();
            log.add(sql, by.auditName(), Action.CASE_FIGURES, "rights-figures:" + year);
        });
    }

    private static void ready(DSLContext sql) {
        sql.insertInto(RIGHTS_SETTING)
                .set(RIGHTS_SETTING.ID, ONLY)
                .set(RIGHTS_SETTING.HOST, "")
                .set(RIGHTS_SETTING.PORT, 0)
                .set(RIGHTS_SETTING.SECURITY, "")
                .set(RIGHTS_SETTING.LOGIN, "")
                .set(RIGHTS_SETTING.ADDRESS, "")
                .set(RIGHTS_SETTING.PLUS, false)
                .set(RIGHTS_SETTING.PUBLISHED_YEAR, 0)
                .set(RIGHTS_SETTING.VALIDITY, 0L)
                .set(RIGHTS_SETTING.LAST_UID, 0L)
                .set(RIGHTS_SETTING.TROUBLE, "")
                .onConflictDoNothing()
                .execute();
    }
}
