/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import static org.resguardo.platform.storage.schema.Tables.NOTICE_TEMPLATE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/** The templates of notices: those that come with the program, and the owner's own in their place. */
public final class NoticeTemplates {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;

    /** The templates of a business. */
    public NoticeTemplates(Store store, InstantSource clock, AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.log = log;
    }

    /** The template that counts. */
    public NoticeTemplate find(Cause cause, Language language) {
        return own(cause, language).orElseGet(() -> ours(cause, language));
    }

    /** The owner's own; empty where the one of the program counts. */
    public Optional<NoticeTemplate> own(Cause cause, Language language) {
        return store.read(sql -> sql.selectFrom(NOTICE_TEMPLATE)
                        .where(NOTICE_TEMPLATE.CAUSE.eq(cause.id()))
                        .and(NOTICE_TEMPLATE.LANGUAGE.eq(language.tag()))
                        .fetchOptional())
                .map(row -> new NoticeTemplate(row.getSubject(), row.getText(), row.getHtml()));
    }

    /** The one that comes with the program. */
    public static NoticeTemplate ours(Cause cause, Language language) {
        String name = "templates/" + language.tag() + "/" + cause.id();
        return new NoticeTemplate(read(name + ".subject.txt"), read(name + ".txt"), read(name + ".html"));
    }

    private static String read(String name) {
        try (InputStream in = Objects.requireNonNull(NoticeTemplates.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the owner's own words. */
    public void write(Account by, Cause cause, Language language, NoticeTemplate template) {
        store.change(sql -> {
            sql.insertInto(NOTICE_TEMPLATE)
                    .set(NOTICE_TEMPLATE.CAUSE, cause.id())
                    .set(NOTICE_TEMPLATE.LANGUAGE, language.tag())
                    .set(NOTICE_TEMPLATE.SUBJECT, template.subject())
                    .set(NOTICE_TEMPLATE.TEXT, template.text())
                    .set(NOTICE_TEMPLATE.HTML, template.html())
                    .set(NOTICE_TEMPLATE.ACCOUNT_ID, by.id())
                    .set(NOTICE_TEMPLATE.WRITTEN_AT, clock.instant())
                    .onConflict(NOTICE_TEMPLATE.CAUSE, NOTICE_TEMPLATE.LANGUAGE)
                    .doUpdate()
                    .set(NOTICE_TEMPLATE.SUBJECT, template.subject())
                    .set(NOTICE_TEMPLATE.TEXT, template.text())
                    .set(NOTICE_TEMPLATE.HTML, template.html())
                    .set(NOTICE_TEMPLATE.ACCOUNT_ID, by.id())
                    .set(NOTICE_TEMPLATE.WRITTEN_AT, clock.instant())
                    .execute();
            log.add(sql, by.auditName(), Action.NOTICE_TEMPLATE_WRITTEN, template(cause, language));
        });
    }

    /** Takes the words of the program again. */
    public void reset(Account by, Cause cause, Language language) {
        store.change(sql -> {
            int gone = sql.deleteFrom(NOTICE_TEMPLATE)
                    .where(NOTICE_TEMPLATE.CAUSE.eq(cause.id()))
                    .and(NOTICE_TEMPLATE.LANGUAGE.eq(language.tag()))
                    .execute();
            if (gone > 0) {
                log.add(sql, by.auditName(), Action.NOTICE_TEMPLATE_RESET, template(cause, language));
            }
        });
    }

    private static String template(Cause cause, Language language) {
        return "template:" + cause.id() + "-" + language.tag();
    }
}
