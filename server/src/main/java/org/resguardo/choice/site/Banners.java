/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_EVENT;
import static org.resguardo.platform.storage.schema.Tables.SITE_BANNER;
import static org.resguardo.platform.storage.schema.Tables.SITE_BANNER_TEXT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.resguardo.choice.site.Banner.Look;
import org.resguardo.choice.site.Banner.Wording;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Remembered;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** The banner that is shown now, and every one before it. One is never changed; another follows it. */
public final class Banners {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Remembered<Optional<Published>> present;

    /** The banners in a database. */
    public Banners(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.present = new Remembered<>(() -> store.read(Banners::read));
    }

    /**
     * A banner as visitors see it.
     *
     * @param version its number, by which the ledger knows it
     * @param banner the banner
     * @param since since when
     */
    public record Published(int version, Banner banner, Instant since) {}

    /**
     * What visitors answered.
     *
     * @param answers how many answers the ledger holds
     * @param signals how many of them a browser's signal gave
     * @param visitors how many browsers they came from
     */
    public record Answers(long answers, long signals, long visitors) {}

    /** The banner that is shown now. */
    public Optional<Published> current() {
        return present.now();
    }

    private static Optional<Published> read(DSLContext sql) {
        return sql.selectFrom(SITE_BANNER)
                .where(SITE_BANNER.ENDED_AT.isNull())
                .orderBy(SITE_BANNER.ID.desc())
                .limit(1)
                .fetchOptional(row -> new Published(
                        row.get(SITE_BANNER.ID).intValue(), banner(sql, row), row.get(SITE_BANNER.PUBLISHED_AT)));
    }

    private static Banner banner(DSLContext sql, Record row) {
        Map<Language, Wording> texts = new EnumMap<>(Language.class);
        sql.selectFrom(SITE_BANNER_TEXT)
                .where(SITE_BANNER_TEXT.BANNER_ID.eq(row.get(SITE_BANNER.ID)))
                .forEach(text -> texts.put(
                        Language.of(text.getLanguage()).orElseThrow(),
                        new Wording(
                                text.getTitle(),
                                text.getIntro(),
                                text.getAccept(),
                                text.getReject(),
                                text.getSettings())));
        return new Banner(
                new Look(
                        row.get(SITE_BANNER.POSITION),
                        row.get(SITE_BANNER.BACKGROUND),
                        row.get(SITE_BANNER.INK),
                        row.get(SITE_BANNER.ACCEPT),
                        row.get(SITE_BANNER.REJECT)),
                row.get(SITE_BANNER.ASKS) == 1,
                row.get(SITE_BANNER.GOOGLE) == 1,
                row.get(SITE_BANNER.GPP) == 1,
                List.of(row.get(SITE_BANNER.SITES).split(" ")),
                texts);
    }

    /** Shows a banner in which {@link BannerCheck} has found nothing. */
    public void publish(Account by, Banner banner) {
        present.changed(() -> store.change(sql -> {
            end(sql);
            long id = sql.insertInto(SITE_BANNER)
                    .set(SITE_BANNER.POSITION, banner.look().position())
                    .set(SITE_BANNER.ASKS, number(banner.asks()))
                    .set(SITE_BANNER.GOOGLE, number(banner.google()))
                    .set(SITE_BANNER.GPP, number(banner.gpp()))
                    .set(SITE_BANNER.BACKGROUND, banner.look().background())
                    .set(SITE_BANNER.INK, banner.look().ink())
                    .set(SITE_BANNER.ACCEPT, banner.look().accept())
                    .set(SITE_BANNER.REJECT, banner.look().reject())
                    .set(SITE_BANNER.SITES, String.join(" ", banner.sites()))
                    .set(SITE_BANNER.PUBLISHED_AT, clock.instant())
                    .set(SITE_BANNER.ACCOUNT_ID, by.id())
                    .returningResult(SITE_BANNER.ID)
                    .fetchSingle()
                    .value1();
            banner.texts()
                    .forEach((language, words) -> sql.insertInto(SITE_BANNER_TEXT)
                            .set(SITE_BANNER_TEXT.BANNER_ID, id)
                            .set(SITE_BANNER_TEXT.LANGUAGE, language.tag())
                            .set(SITE_BANNER_TEXT.TITLE, words.title())
                            .set(SITE_BANNER_TEXT.INTRO, words.intro())
                            .set(SITE_BANNER_TEXT.ACCEPT, words.accept())
                            .set(SITE_BANNER_TEXT.REJECT, words.reject())
                            .set(SITE_BANNER_TEXT.SETTINGS, words.settings())
                            .execute());
            log.add(sql, by.auditName(), Action.BANNER_PUBLISHED, "banner:" + id);
        }));
    }

    /** Shows none any more; sites that have the script then load nothing that needs a yes. */
    public void end(Account by) {
        present.changed(() -> store.change(sql -> {
            end(sql);
            log.add(sql, by.auditName(), Action.BANNER_ENDED, "banner");
        }));
    }

    private void end(DSLContext sql) {
        sql.update(SITE_BANNER)
                .set(SITE_BANNER.ENDED_AT, clock.instant())
                .where(SITE_BANNER.ENDED_AT.isNull())
                .execute();
    }

    private static int number(boolean yes) {
        return yes ? 1 : 0;
    }

    /** What visitors answered so far; read by the index over people, of whom visitors are those with random ids. */
    public Answers answers() {
        return store.read(sql -> sql.select(
                        DSL.count(),
                        DSL.count(DSL.when(CHOICE_EVENT.METHOD.eq("gpc"), 1)),
                        DSL.countDistinct(CHOICE_EVENT.SUBJECT))
                .from(CHOICE_EVENT)
                .where(CHOICE_EVENT.SUBJECT.ne(""))
                .and(CHOICE_EVENT.SUBJECT.between("r:", "r:~"))
                .fetchSingle(row -> new Answers(row.value1(), row.value2(), row.value3())));
    }
}
