/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.purpose;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_PURPOSE;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_RENEWAL;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_TEXT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.choice.purpose.ChoiceText.Wording;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Remembered;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** What customers are asked about now, and every wording with which they ever were. A wording is never changed; another follows it. */
public final class Offers {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final ChoicePurposes purposes;
    private final Remembered<List<Offer>> present;

    /** The offers in a database. */
    public Offers(Store store, InstantSource clock, AuditLog log, ChoicePurposes purposes) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.purposes = purposes;
        this.present = new Remembered<>(() -> store.read(this::read));
    }

    /** What customers are asked about, in the order in which people read it. */
    public List<Offer> all() {
        return present.now();
    }

    /** The offer of a purpose. */
    public Optional<Offer> find(String purpose) {
        return all().stream().filter(offer -> offer.id().equals(purpose)).findFirst();
    }

    private List<Offer> read(DSLContext sql) {
        Map<String, Map<Language, ChoiceText>> texts = new HashMap<>();
        sql.select(CHOICE_TEXT.fields())
                .from(CHOICE_TEXT)
                .join(CHOICE_PURPOSE)
                .on(CHOICE_PURPOSE.ID.eq(CHOICE_TEXT.PURPOSE))
                .where(CHOICE_PURPOSE.ENDED_AT.isNull())
                .orderBy(CHOICE_TEXT.VERSION)
                .fetch()
                .map(Offers::text)
                .forEach(text -> texts.computeIfAbsent(text.purpose(), any -> new EnumMap<>(Language.class))
                        .put(text.language(), text));
        Map<String, Instant> renewals = new HashMap<>();
        sql.select(CHOICE_RENEWAL.PURPOSE, CHOICE_RENEWAL.ASKED_AT)
                .from(CHOICE_RENEWAL)
                .orderBy(CHOICE_RENEWAL.ID)
                .forEach(row -> renewals.put(row.value1(), row.value2()));
        return purposes.all().stream()
                .filter(purpose -> texts.containsKey(purpose.id()))
                .map(purpose -> new Offer(
                        purpose,
                        texts.getOrDefault(purpose.id(), Map.of()),
                        Optional.ofNullable(renewals.get(purpose.id()))))
                .toList();
    }

    private static ChoiceText text(Record row) {
        return new ChoiceText(
                row.get(CHOICE_TEXT.PURPOSE),
                row.get(CHOICE_TEXT.VERSION),
                Language.of(row.get(CHOICE_TEXT.LANGUAGE)).orElseThrow(),
                new Wording(
                        row.get(CHOICE_TEXT.TITLE),
                        row.get(CHOICE_TEXT.QUESTION),
                        row.get(CHOICE_TEXT.MEANING),
                        row.get(CHOICE_TEXT.YES),
                        row.get(CHOICE_TEXT.NO)));
    }

    /** The words that have a hash, of now or of earlier. */
    public Optional<ChoiceText> byHash(String hash) {
        return store.read(sql ->
                sql.selectFrom(CHOICE_TEXT).where(CHOICE_TEXT.HASH.eq(hash)).fetchOptional(Offers::text));
    }

    /** Every wording there ever was, in the order in which they came. */
    public List<ChoiceText> everyText() {
        return store.read(
                sql -> sql.selectFrom(CHOICE_TEXT).orderBy(CHOICE_TEXT.ID).fetch(Offers::text));
    }

    /** Asks customers about a purpose from now on. */
    public void offer(Account by, ChoicePurpose purpose) {
        present.changed(() -> store.change(sql -> {
            sql.insertInto(CHOICE_PURPOSE)
                    .set(CHOICE_PURPOSE.ID, purpose.id())
                    .set(CHOICE_PURPOSE.OFFERED_AT, clock.instant())
                    .set(CHOICE_PURPOSE.ACCOUNT_ID, by.id())
                    .onConflict(CHOICE_PURPOSE.ID)
                    .doUpdate()
                    .setNull(CHOICE_PURPOSE.ENDED_AT)
                    .execute();
            if (latest(sql, purpose.id()) == 0) {
                for (Language language : Language.values()) {
                    add(sql, purpose.text(language));
                }
            }
            log.add(sql, by.auditName(), Action.CHOICE_OFFERED, "purpose:" + purpose.id());
        }));
    }

    /** Asks with other words from now on. What was decided under the old ones stays what it was. */
    public void reword(Account by, ChoicePurpose purpose, Map<Language, Wording> words) {
        present.changed(() -> store.change(sql -> {
            int version = latest(sql, purpose.id()) + 1;
            words.forEach((language, wording) -> add(sql, new ChoiceText(purpose.id(), version, language, wording)));
            log.add(sql, by.auditName(), Action.CHOICE_REWORDED, "purpose:" + purpose.id());
        }));
    }

    /**
     * Asks again about one purpose because more is done than people agreed to, with words that say what: a yes from before counts no
     * longer. A no stays a no, and no other purpose is touched. Once a cause.
     *
     * @param cause why, by a name of the caller's: {@code campaign:4}
     * @param within what else belongs into the same change
     * @return false when people are asked again because of this already
     */
    public boolean renew(
            Account by,
            ChoicePurpose purpose,
            Map<Language, Wording> words,
            String cause,
            Consumer<DSLContext> within) {
        return present.changed(() -> store.write(sql -> {
            int version = latest(sql, purpose.id()) + 1;
            int added = sql.insertInto(CHOICE_RENEWAL)
                    .set(CHOICE_RENEWAL.PURPOSE, purpose.id())
                    .set(CHOICE_RENEWAL.CAUSE, cause)
                    .set(CHOICE_RENEWAL.VERSION, version)
                    .set(CHOICE_RENEWAL.ACCOUNT_ID, by.id())
                    .set(CHOICE_RENEWAL.ASKED_AT, clock.instant())
                    .onConflict(CHOICE_RENEWAL.PURPOSE, CHOICE_RENEWAL.CAUSE)
                    .doNothing()
                    .execute();
            if (added == 1) {
                words.forEach(
                        (language, wording) -> add(sql, new ChoiceText(purpose.id(), version, language, wording)));
                log.add(sql, by.auditName(), Action.CHOICE_RENEWED, "purpose:" + purpose.id());
                within.accept(sql);
            }
            return added == 1;
        }));
    }

    /** Since when people are asked again about a purpose because of something; empty when they are not. */
    public Optional<Instant> renewedAt(String purpose, String cause) {
        return store.read(sql -> sql.select(CHOICE_RENEWAL.ASKED_AT)
                .from(CHOICE_RENEWAL)
                .where(CHOICE_RENEWAL.PURPOSE.eq(purpose))
                .and(CHOICE_RENEWAL.CAUSE.eq(cause))
                .fetchOptional(CHOICE_RENEWAL.ASKED_AT));
    }

    /** No longer asks about a purpose. */
    public void end(Account by, ChoicePurpose purpose) {
        present.changed(() -> store.change(sql -> {
            sql.update(CHOICE_PURPOSE)
                    .set(CHOICE_PURPOSE.ENDED_AT, clock.instant())
                    .where(CHOICE_PURPOSE.ID.eq(purpose.id()))
                    .execute();
            log.add(sql, by.auditName(), Action.CHOICE_ENDED, "purpose:" + purpose.id());
        }));
    }

    private static int latest(DSLContext sql, String purpose) {
        return Optional.ofNullable(sql.select(org.jooq.impl.DSL.max(CHOICE_TEXT.VERSION))
                        .from(CHOICE_TEXT)
                        .where(CHOICE_TEXT.PURPOSE.eq(purpose))
                        .fetchOne(0, Integer.class))
                .orElse(0);
    }

    private void add(DSLContext sql, ChoiceText text) {
        sql.insertInto(CHOICE_TEXT)
                .set(CHOICE_TEXT.PURPOSE, text.purpose())
                .set(CHOICE_TEXT.VERSION, text.version())
                .set(CHOICE_TEXT.LANGUAGE, text.language().tag())
                .set(CHOICE_TEXT.TITLE, text.words().title())
                .set(CHOICE_TEXT.QUESTION, text.words().question())
                .set(CHOICE_TEXT.MEANING, text.words().meaning())
                .set(CHOICE_TEXT.YES, text.words().yes())
                .set(CHOICE_TEXT.NO, text.words().no())
                .set(CHOICE_TEXT.HASH, text.hash())
                .set(CHOICE_TEXT.MADE_AT, clock.instant())
                .execute();
    }
}
