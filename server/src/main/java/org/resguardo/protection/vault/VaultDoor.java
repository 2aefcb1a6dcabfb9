/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.vault;

import static org.resguardo.platform.storage.schema.Tables.VAULT_LINK;
import static org.resguardo.platform.storage.schema.Tables.VAULT_OPENING;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.secret.SealingKey;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.vault.VaultFile.State;

/** The one way in which files are opened, put back or destroyed: every opening is noted in the same change, or there is none. */
public final class VaultDoor {
    private static final int SECRET_BYTES = 18;

    private final VaultFiles files;
    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final AuditLog log;

    /** The door of a vault. */
    public VaultDoor(VaultFiles files, Store store, InstantSource clock, RandomGenerator random, AuditLog log) {
        this.files = files;
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.log = log;
    }

    /** Opens a file for somebody who may; empty for everybody else. */
    public Optional<byte[]> open(Account by, VaultFile file) {
        if (!file.kept() || !files.readers(file).contains(by.id())) {
            return Optional.empty();
        }
        return Optional.of(store.write(sql -> {
            note(sql, file, by.id(), null);
            log.add(sql, by.auditName(), Action.VAULT_FILE_OPENED, VaultFiles.subject(file.id()));
            return files.content(sql, file);
        }));
    }

    private void note(DSLContext sql, VaultFile file, @Nullable Long account, @Nullable Long link) {
        sql.insertInto(VAULT_OPENING)
                .set(VAULT_OPENING.FILE_ID, file.id())
                .set(VAULT_OPENING.ACCOUNT_ID, account)
                .set(VAULT_OPENING.LINK_ID, link)
                .set(VAULT_OPENING.OPENED_AT, clock.instant())
                .execute();
    }

    /**
     * A link that was given to somebody.
     *
     * @param id its number
     * @param person to whom
     * @param ends until when it opens the file
     * @param over true when that time is over
     */
    public record Link(long id, String person, Instant ends, boolean over) {
        /** Its number alone. */
        @Override
        public String toString() {
            return "link " + id;
        }
    }

    /**
     * Somebody opened a file.
     *
     * @param account the number of the account; empty for a link
     * @param link the number of the link
     * @param at when
     */
    public record Opening(OptionalLong account, OptionalLong link, Instant at) {}

    /** Makes a link for somebody outside; its secret is shown once and kept nowhere. */
    public String link(Account by, VaultFile file, String person, Duration good) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        Instant now = clock.instant();
        store.change(sql -> {
            SealingKey key = files.key(sql, file.id()).orElseThrow();
            sql.insertInto(VAULT_LINK)
                    .set(VAULT_LINK.FILE_ID, file.id())
                    .set(VAULT_LINK.PERSON, key.seal(VaultFiles.bytes(person), VaultFiles.bytes("link")))
                    .set(VAULT_LINK.TOKEN_HASH, hash(secret))
                    .set(VAULT_LINK.ACCOUNT_ID, by.id())
                    .set(VAULT_LINK.MADE_AT, now)
                    .set(VAULT_LINK.ENDS_AT, now.plus(good))
                    .execute();
            log.add(sql, by.auditName(), Action.VAULT_LINK_MADE, VaultFiles.subject(file.id()));
        });
        return secret;
    }

    /** Ends all links to a file at once. */
    public void endLinks(Account by, VaultFile file) {
        store.change(sql -> {
            sql.update(VAULT_LINK)
                    .set(VAULT_LINK.ENDS_AT, clock.instant())
                    .where(VAULT_LINK.FILE_ID.eq(file.id()))
                    .and(VAULT_LINK.ENDS_AT.gt(clock.instant()))
                    .execute();
            log.add(sql, by.auditName(), Action.VAULT_LINKS_ENDED, VaultFiles.subject(file.id()));
        });
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret.getBytes(StandardCharsets.US_ASCII)));
    }

    /** The links to a file, the latest first. */
    public List<Link> links(VaultFile file) {
        Instant now = clock.instant();
        return store.read(sql -> files.key(sql, file.id())
                .map(key -> sql.selectFrom(VAULT_LINK)
                        .where(VAULT_LINK.FILE_ID.eq(file.id()))
                        .orderBy(VAULT_LINK.ID.desc())
                        .fetch(row -> new Link(
                                row.getId(),
                                new String(key.open(row.getPerson(), VaultFiles.bytes("link")), StandardCharsets.UTF_8),
                                row.getEndsAt(),
                                !row.getEndsAt().isAfter(now))))
                .map(List::copyOf)
                .orElse(List.of()));
    }

    /** The file that a secret opens now, until when. */
    public Optional<Map.Entry<VaultFile, Instant>> by(String secret) {
        return store.read(sql -> sql.selectFrom(VAULT_LINK)
                        .where(VAULT_LINK.TOKEN_HASH.eq(hash(secret)))
                        .and(VAULT_LINK.ENDS_AT.gt(clock.instant()))
                        .fetchOptional(row -> Map.entry(row.getFileId(), row.getEndsAt())))
                .flatMap(found -> files.find(found.getKey())
                        .filter(VaultFile::kept)
                        .map(file -> Map.entry(file, found.getValue())));
    }

    /** Opens a file by a secret; empty when it opens nothing now. */
    public Optional<byte[]> open(String secret) {
        return by(secret)
                .map(found -> store.write(sql -> {
                    long link = sql.select(VAULT_LINK.ID)
                            .from(VAULT_LINK)
                            .where(VAULT_LINK.TOKEN_HASH.eq(hash(secret)))
                            .fetchSingle()
                            .value1();
                    note(sql, found.getKey(), null, link);
                    log.add(
                            sql,
                            "public",
                            Action.VAULT_FILE_OPENED,
                            VaultFiles.subject(found.getKey().id()));
                    return files.content(sql, found.getKey());
                }));
    }

    /** Who opened a file, the latest first. */
    public List<Opening> openings(VaultFile file) {
        return store.read(sql -> List.copyOf(sql.selectFrom(VAULT_OPENING)
                .where(VAULT_OPENING.FILE_ID.eq(file.id()))
                .orderBy(VAULT_OPENING.ID.desc())
                .fetch(row -> new Opening(number(row.getAccountId()), number(row.getLinkId()), row.getOpenedAt()))));
    }

    private static OptionalLong number(@Nullable Long number) {
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** How often each link was used, by their numbers. */
    public Map<Long, Integer> uses(VaultFile file) {
        Map<Long, Integer> uses = new HashMap<>();
        openings(file).forEach(opening -> opening.link().ifPresent(link -> uses.merge(link, 1, Integer::sum)));
        return uses;
    }

    /** Puts a file back where it was. Refuses when something else lies there now; nothing is lost then. */
    public void putBack(Account by, VaultFile file) {
        Path origin = files.origin(file);
        byte[] content = files.content(file);
        try {
            Path folder =
                    java.util.Objects.requireNonNull(origin.toAbsolutePath().getParent());
            Files.createDirectories(folder);
            Path part = Files.createTempFile(folder, ".vault", ".part");
            Files.write(part, content, java.nio.file.StandardOpenOption.SYNC);
            try {
                Files.move(part, origin);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw new Fault(FaultKind.LASTING, "vault.taken");
        } catch (IOException e) {
            throw new Fault(FaultKind.LASTING, "vault.not_put_back");
        }
        files.leaves(by, file, State.RETURNED);
    }

    /** Destroys a file for good. */
    public void destroy(Account by, VaultFile file) {
        files.leaves(by, file, State.DESTROYED);
    }
}
