/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.mail;

import static org.resguardo.platform.storage.schema.Tables.MAIL_SERVER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.schema.tables.records.MailServerRecord;

/** The mail server of the business, of which there is one or none, and what is wrong with it. */
public final class MailServers {
    private static final long ONLY = 1L;
    private static final byte[] PURPOSE = "mail_server.password 1".getBytes(StandardCharsets.UTF_8);

    private final Store store;
    private final InstantSource clock;
    private final Vault vault;
    private final AuditLog log;

    /** The mail server in a database. */
    public MailServers(Store store, InstantSource clock, Vault vault, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.vault = vault;
        this.log = log;
    }

    /** The one that is set; empty when there is none. */
    public Optional<MailServer> current() {
        return store.read(sql -> sql.selectFrom(MAIL_SERVER).fetchOptional()).map(this::server);
    }

    private MailServer server(MailServerRecord row) {
        byte @Nullable [] sealed = row.getPassword();
        return new MailServer(
                Provider.of(row.getProvider()),
                row.getHost(),
                row.getPort(),
                Security.of(row.getSecurity()).orElseThrow(),
                row.getUsername(),
                sealed == null
                        ? Optional.empty()
                        : Optional.of(new String(vault.open(sealed, PURPOSE), StandardCharsets.UTF_8)),
                MailAddress.of(row.getSenderAddress()).orElseThrow(),
                row.getSenderName(),
                new MailServer.Pace(row.getHourLimit(), row.getDayLimit(), row.getQuietFrom(), row.getQuietTo()));
    }

    /** Sets it, and forgets what was wrong with the one before. What waits is tried at once. */
    public void set(String actor, MailServer server) {
        byte @Nullable [] sealed = server.password()
                .map(password -> vault.seal(password.getBytes(StandardCharsets.UTF_8), PURPOSE))
                .orElse(null);
        store.change(sql -> {
            sql.deleteFrom(MAIL_SERVER).execute();
            sql.insertInto(MAIL_SERVER)
                    .set(MAIL_SERVER.ID, ONLY)
                    .set(MAIL_SERVER.PROVIDER, server.provider().id())
                    .set(MAIL_SERVER.HOST, server.host())
                    .set(MAIL_SERVER.PORT, server.port())
                    .set(MAIL_SERVER.SECURITY, server.security().id())
                    .set(MAIL_SERVER.USERNAME, server.username())
                    .set(MAIL_SERVER.PASSWORD, sealed)
                    .set(MAIL_SERVER.SENDER_ADDRESS, server.sender().text())
                    .set(MAIL_SERVER.SENDER_NAME, server.senderName())
                    .set(MAIL_SERVER.HOUR_LIMIT, server.pace().hourLimit())
                    .set(MAIL_SERVER.DAY_LIMIT, server.pace().dayLimit())
                    .set(MAIL_SERVER.QUIET_FROM, server.pace().quietFrom())
                    .set(MAIL_SERVER.QUIET_TO, server.pace().quietTo())
                    .set(MAIL_SERVER.CHANGED_AT, clock.instant())
                    .execute();
            log.add(sql, actor, Action.MAIL_SERVER_SET, "mail-server");
        });
    }

    /** Removes it: from now on mail waits in the outbox. */
    public void remove(String actor) {
        store.change(sql -> {
            sql.deleteFrom(MAIL_SERVER).execute();
            log.add(sql, actor, Action.MAIL_SERVER_REMOVED, "mail-server");
        });
    }

    /** What is wrong with it; empty when nothing is. */
    public Optional<Trouble> trouble() {
        return store.read(sql -> sql.selectFrom(MAIL_SERVER).fetchOptional()).flatMap(MailServers::trouble);
    }

    static Optional<Trouble> trouble(MailServerRecord row) {
        @Nullable String step = row.getTroubleStep();
        return Optional.ofNullable(step)
                .flatMap(SendStep::of)
                .map(failed -> new Trouble(
                        failed, row.getTroubleCode(), row.getTroubleTimes(), row.getTroubleAt(), row.getNextTryAt()));
    }

    /** Notes that no message gets through; how long to wait grows with every time. */
    void stumble(Handover.Refused refused) {
        Instant now = clock.instant();
        store.change(sql -> sql.selectFrom(MAIL_SERVER).fetchOptional().ifPresent(row -> {
            Optional<Trouble> before = trouble(row);
            int times = before.map(Trouble::times).orElse(0);
            sql.update(MAIL_SERVER)
                    .set(MAIL_SERVER.TROUBLE_STEP, refused.step().id())
                    .set(MAIL_SERVER.TROUBLE_CODE, refused.code())
                    .set(MAIL_SERVER.TROUBLE_TIMES, times + 1)
                    .set(MAIL_SERVER.TROUBLE_AT, before.map(Trouble::since).orElse(now))
                    .set(MAIL_SERVER.NEXT_TRY_AT, now.plus(Trouble.wait(refused, times)))
                    .execute();
        }));
    }

    /** Notes that messages get through again. */
    void recover() {
        store.change(sql -> sql.update(MAIL_SERVER)
                .setNull(MAIL_SERVER.TROUBLE_STEP)
                .set(MAIL_SERVER.TROUBLE_CODE, 0)
                .set(MAIL_SERVER.TROUBLE_TIMES, 0)
                .setNull(MAIL_SERVER.TROUBLE_AT)
                .setNull(MAIL_SERVER.NEXT_TRY_AT)
                .where(MAIL_SERVER.TROUBLE_STEP.isNotNull())
                .execute());
    }
}
