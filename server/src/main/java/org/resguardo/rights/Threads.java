/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ATTACHMENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MESSAGE;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.Message.Attachment;
import org.resguardo.rights.Message.Direction;
import org.resguardo.rights.Message.Personal;

/** What was written in each case, sealed. */
public final class Threads {
    private static final String TEXT = "text";
    private static final String HTML = "html";
    private static final String NAME = "name";
    private static final String FILE = "file";

    private final Store store;
    private final Vault vault;

    /** The threads in a database. */
    public Threads(Store store, Vault vault) {
        this.store = store;
        this.vault = vault;
    }

    /** All messages of a case, the oldest first; none once they were destroyed. */
    public List<Message> of(RightsCase one) {
        return store.read(sql -> CaseRows.seal(sql, vault, one.id())
                .map(seal -> sql.selectFrom(RIGHTS_MESSAGE)
                        .where(RIGHTS_MESSAGE.CASE_ID.eq(one.id()))
                        .orderBy(RIGHTS_MESSAGE.WRITTEN_AT, RIGHTS_MESSAGE.ID)
                        .fetch()
                        .map(row -> message(sql, seal, row)))
                .orElse(List.of()));
    }

    private static Message message(DSLContext sql, CaseSeal seal, Record row) {
        return new Message(
                row.get(RIGHTS_MESSAGE.ID),
                Direction.of(row.get(RIGHTS_MESSAGE.DIRECTION)),
                Channel.of(row.get(RIGHTS_MESSAGE.CHANNEL)).orElse(Channel.FORM),
                Personal.of(row.get(RIGHTS_MESSAGE.PERSONAL)),
                seal.text(TEXT, row.get(RIGHTS_MESSAGE.SEALED)),
                row.get(RIGHTS_MESSAGE.HTML) != null,
                Optional.ofNullable(row.get(RIGHTS_MESSAGE.ACCOUNT_ID)),
                row.get(RIGHTS_MESSAGE.FOREIGN_SENDER),
                row.get(RIGHTS_MESSAGE.WRITTEN_AT),
                Optional.ofNullable(row.get(RIGHTS_MESSAGE.READ_AT)),
                files(sql, seal, row.get(RIGHTS_MESSAGE.ID)));
    }

    private static List<Attachment> files(DSLContext sql, CaseSeal seal, long message) {
        return sql.select(
                        RIGHTS_ATTACHMENT.ID,
                        RIGHTS_ATTACHMENT.NAME,
                        RIGHTS_ATTACHMENT.SIZE,
                        RIGHTS_ATTACHMENT.IDENTITY_DOCUMENT)
                .from(RIGHTS_ATTACHMENT)
                .where(RIGHTS_ATTACHMENT.MESSAGE_ID.eq(message))
                .orderBy(RIGHTS_ATTACHMENT.ID)
                .fetch()
                .map(row -> new Attachment(row.value1(), seal.text(NAME, row.value2()), row.value3(), row.value4()));
    }

    /** Adds a message within another change. */
    long add(DSLContext sql, long id, CaseSeal seal, Writing writing, Optional<Account> by, Instant now) {
        long message = sql.insertInto(RIGHTS_MESSAGE)
                .set(RIGHTS_MESSAGE.CASE_ID, id)
                .set(RIGHTS_MESSAGE.DIRECTION, writing.direction().id())
                .set(RIGHTS_MESSAGE.CHANNEL, writing.channel().id())
                .set(RIGHTS_MESSAGE.PERSONAL, writing.personal().id())
                .set(RIGHTS_MESSAGE.SEALED, seal.seal(TEXT, writing.text()))
                .set(RIGHTS_MESSAGE.HTML, writing.html().isEmpty() ? null : seal.seal(HTML, writing.html()))
                .set(RIGHTS_MESSAGE.ACCOUNT_ID, by.map(Account::id).orElse(null))
                .set(RIGHTS_MESSAGE.MAIL_KEY, writing.mailKey().orElse(null))
                .set(RIGHTS_MESSAGE.FOREIGN_SENDER, writing.foreignSender())
                .set(RIGHTS_MESSAGE.WRITTEN_AT, now)
                .returningResult(RIGHTS_MESSAGE.ID)
                .fetchSingle()
                .value1();
        writing.files()
                .forEach(file -> sql.insertInto(RIGHTS_ATTACHMENT)
                        .set(RIGHTS_ATTACHMENT.MESSAGE_ID, message)
                        .set(RIGHTS_ATTACHMENT.NAME, seal.seal(NAME, file.name()))
                        .set(RIGHTS_ATTACHMENT.CONTENT, seal.seal(FILE, file.content()))
                        .set(RIGHTS_ATTACHMENT.SIZE, (long) file.content().length)
                        .set(RIGHTS_ATTACHMENT.IDENTITY_DOCUMENT, writing.identityDocuments())
                        .set(RIGHTS_ATTACHMENT.ADDED_AT, now)
                        .execute());
        return message;
    }

    /** What a file of a case holds, with its name. */
    public Optional<Upload> file(RightsCase of, long attachment) {
        return store.read(sql -> CaseRows.seal(sql, vault, of.id())
                .flatMap(seal -> sql.select(RIGHTS_ATTACHMENT.NAME, RIGHTS_ATTACHMENT.CONTENT)
                        .from(RIGHTS_ATTACHMENT)
                        .join(RIGHTS_MESSAGE)
                        .on(RIGHTS_MESSAGE.ID.eq(RIGHTS_ATTACHMENT.MESSAGE_ID))
                        .where(RIGHTS_ATTACHMENT.ID.eq(attachment))
                        .and(RIGHTS_MESSAGE.CASE_ID.eq(of.id()))
                        .fetchOptional()
                        .map(row -> new Upload(seal.text(NAME, row.value1()), seal.open(FILE, row.value2())))));
    }

    /** A message as a mail program shows it. */
    public Optional<String> html(RightsCase of, long message) {
        return store.read(sql -> CaseRows.seal(sql, vault, of.id())
                .flatMap(seal -> sql.select(RIGHTS_MESSAGE.HTML)
                        .from(RIGHTS_MESSAGE)
                        .where(RIGHTS_MESSAGE.ID.eq(message))
                        .and(RIGHTS_MESSAGE.CASE_ID.eq(of.id()))
                        .and(RIGHTS_MESSAGE.HTML.isNotNull())
                        .fetchOptional(RIGHTS_MESSAGE.HTML)
                        .map(hidden -> new String(seal.open(HTML, hidden), StandardCharsets.UTF_8))));
    }
}
