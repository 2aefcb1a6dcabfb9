/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_LINK;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.storage.Store;

/**
 * Secret links and codes with which a person comes in to her choices. Whoever has one has received a message at her address. Only
 * fingerprints are kept.
 */
public final class ChoiceLinks {
    /** How long a link is good that somebody asked for. */
    public static final Duration ASKED = Duration.ofDays(7);

    /** How long a link is good that stands in the business's own messages. */
    public static final Duration IN_MESSAGES = Duration.ofDays(365);

    /** How long a code is good. */
    public static final Duration CODE = Duration.ofMinutes(10);

    private static final long TRIES = 3;
    private static final int SECRET_BYTES = 18;
    private static final int CODES = 1_000_000;

    private final Store store;
    private final InstantSource clock;
    private final RandomGenerator random;
    private final Subjects subjects;

    /** The links in a database. */
    public ChoiceLinks(Store store, InstantSource clock, RandomGenerator random, Subjects subjects) {
        this.store = store;
        this.clock = clock;
        this.random = random;
        this.subjects = subjects;
    }

    /**
     * A link with its code.
     *
     * @param secret the last part of its address
     * @param code what can be typed instead, on the device on which it was asked for
     * @param handle by which that device is known
     */
    public record Link(String secret, String code, String handle) {
        /** Where it leads. */
        public String path() {
            return "/p/choices/" + secret;
        }

        @Override
        public String toString() {
            return "link";
        }
    }

    /** A link that has not been kept yet. */
    public Link make() {
        return new Link(secret(), String.format(Locale.ROOT, "%06d", random.nextInt(CODES)), secret());
    }

    private String secret() {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps a link for a person, within a change, and forgets those whose time is over. */
    public void keep(DSLContext sql, Link link, Subject subject, Duration good) {
        Instant now = clock.instant();
        sql.deleteFrom(CHOICE_LINK).where(CHOICE_LINK.ENDS_AT.lt(now)).execute();
        sql.insertInto(CHOICE_LINK)
                .set(CHOICE_LINK.TOKEN_HASH, hash(link.secret()))
                .set(CHOICE_LINK.SUBJECT, subject.id())
                .set(CHOICE_LINK.KIND, good.equals(ASKED) ? "asked" : "message")
                .set(CHOICE_LINK.CONTACT, subjects.sealed(subject))
                .set(CHOICE_LINK.HANDLE, hash(link.handle()))
                .set(CHOICE_LINK.CODE_HASH, hash(link.handle() + link.code()))
                .set(CHOICE_LINK.MADE_AT, now)
                .set(CHOICE_LINK.ENDS_AT, now.plus(good))
                .execute();
    }

    /** Whose link it is, while it is good. */
    public Optional<Subject> open(String secret) {
        return store.read(sql -> sql.selectFrom(CHOICE_LINK)
                .where(CHOICE_LINK.TOKEN_HASH.eq(hash(secret)))
                .and(CHOICE_LINK.ENDS_AT.gt(clock.instant()))
                .fetchOptional(this::subject));
    }

    private Subject subject(Record row) {
        byte[] sealed = row.get(CHOICE_LINK.CONTACT);
        String id = row.get(CHOICE_LINK.SUBJECT);
        return sealed.length == 0 ? Subject.of(id) : subjects.opened(id, sealed);
    }

    /** Another link for whoever types the right code on the device where it was asked for; three tries within ten minutes. */
    public Optional<Link> byCode(String handle, String code) {
        Link other = make();
        return store.write(sql -> sql.selectFrom(CHOICE_LINK)
                .where(CHOICE_LINK.HANDLE.eq(hash(handle)))
                .and(CHOICE_LINK.MADE_AT.gt(clock.instant().minus(CODE)))
                .and(CHOICE_LINK.TRY_COUNT.lt(TRIES))
                .fetchOptional()
                .filter(row -> tried(sql, row, handle, code))
                .map(row -> {
                    keep(sql, other, subject(row), ASKED);
                    return other;
                }));
    }

    private static boolean tried(DSLContext sql, Record row, String handle, String code) {
        boolean right = MessageDigest.isEqual(
                hash(handle + code.strip()).getBytes(StandardCharsets.UTF_8),
                row.get(CHOICE_LINK.CODE_HASH).getBytes(StandardCharsets.UTF_8));
        sql.update(CHOICE_LINK)
                .set(CHOICE_LINK.TRY_COUNT, right ? TRIES : row.get(CHOICE_LINK.TRY_COUNT) + 1)
                .where(CHOICE_LINK.TOKEN_HASH.eq(row.get(CHOICE_LINK.TOKEN_HASH)))
                .execute();
        return right;
    }

    private static String hash(String secret) {
        return HexFormat.of().formatHex(Sha256.of(secret.getBytes(StandardCharsets.UTF_8)));
    }
}
