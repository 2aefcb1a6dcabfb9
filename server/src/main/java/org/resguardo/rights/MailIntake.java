/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MAIL_SEEN;

import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.resguardo.platform.inbox.IncomingMail;
import org.resguardo.platform.inbox.IncomingMail.Nature;
import org.resguardo.platform.inbox.MailReader;
import org.resguardo.platform.inbox.Mailbox.Position;
import org.resguardo.platform.mail.BounceReport;
import org.resguardo.platform.mail.Bounces;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseEvent.What;

/**
 * Makes of mails what they are: a part of a case, or a new one.
 *
 * <p>A mail belongs to a case by the token behind the plus of the address that it went to, else by the signed name of a mail of ours that
 * it answers, else by the mark at the foot of what it quotes. From which address it came decides nothing.
 */
public final class MailIntake {
    private static final int HEAD = 4_000;

    private final Store store;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Cases cases;
    private final PersonsSide persons;
    private final CaseLaw law;
    private final CaseMail mail;
    private final CaseMessageId names;
    private final MailboxSettings settings;
    private final Bounces bounces;

    /** Takes mails in for the cases of a database. */
    public MailIntake(
            Store store,
            InstantSource clock,
            ZoneId zone,
            Cases cases,
            PersonsSide persons,
            CaseLaw law,
            CaseMail mail,
            CaseMessageId names,
            MailboxSettings settings,
            Bounces bounces) {
        this.store = store;
        this.clock = clock;
        this.zone = zone;
        this.cases = cases;
        this.persons = persons;
        this.law = law;
        this.mail = mail;
        this.names = names;
        this.settings = settings;
        this.bounces = bounces;
    }

    /** What became of a mail. */
    public enum Outcome {
        /** A case was opened. */
        OPENED,
        /** It went into its case. */
        THREADED,
        /** It is in a case's history, or with a message that came back: a machine wrote it. */
        NOTED,
        /** It came before. */
        KNOWN
    }

    /** Takes a mail in, once, together with how far the mailbox was read. */
    public Outcome take(byte[] bytes, Optional<Position> after) {
        IncomingMail read = MailReader.read(bytes);
        Optional<BounceReport> report = BounceReport.read(bytes);
        String key = key(read, bytes);
        CaseLaw.Look look = law.on(LocalDate.ofInstant(clock.instant(), zone));
        return store.write(sql -> {
            after.ifPresent(position -> settings.reached(sql, position));
            int fresh = sql.insertInto(RIGHTS_MAIL_SEEN)
                    .set(RIGHTS_MAIL_SEEN.HASH, key)
                    .set(RIGHTS_MAIL_SEEN.SEEN_AT, clock.instant())
                    .onConflictDoNothing()
                    .execute();
            if (fresh == 0) {
                return Outcome.KNOWN;
            }
            boolean back = bounces.take(sql, report);
            return back && token(read).isEmpty() ? Outcome.NOTED : take(sql, read, key, look);
        });
    }

    /** A mail is known again by its name; one without a name by its beginning. */
    private static String key(IncomingMail read, byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return CaseCode.fingerprint(
                read.messageId().isEmpty() ? "head " + head : "name " + read.messageId() + " " + read.from());
    }

    private Outcome take(DSLContext sql, IncomingMail read, String key, CaseLaw.Look look) {
        Optional<RightsCase> known = token(read)
                .flatMap(token ->
                        CaseRows.one(sql, RIGHTS_CASE.MAIL_TOKEN.eq(token).and(RIGHTS_CASE.FORGOTTEN_AT.isNull())));
        boolean machine = read.nature() == Nature.MACHINE || read.nature() == Nature.BOUNCE;
        if (known.isPresent() && machine) {
            What what = read.nature() == Nature.BOUNCE ? What.BOUNCED : What.MACHINE;
            CaseRows.note(sql, known.get().id(), what, "", Optional.empty(), clock.instant());
            return Outcome.NOTED;
        }
        if (known.isPresent()) {
            boolean foreign = !cases.hashed(read.from())
                    .equals(cases.hashed(cases.person(sql, known.get().id()).email()));
            persons.write(sql, known.get(), Writing.byMail(text(read), read.html(), files(read), key, foreign));
            return Outcome.THREADED;
        }
        open(sql, read, key, look);
        return Outcome.OPENED;
    }

    private void open(DSLContext sql, IncomingMail read, String key, CaseLaw.Look look) {
        Person person = new Person(read.fromName(), read.from(), "");
        RightsCase opened = cases.open(
                        sql,
                        new NewCase(
                                CaseKind.UNSORTED,
                                Channel.MAIL,
                                language(read),
                                "",
                                false,
                                read.nature() != Nature.PERSON,
                                person,
                                text(read),
                                read.html(),
                                files(read),
                                Optional.of(key),
                                Optional.empty(),
                                Optional.empty()),
                        Optional.empty())
                .what();
        if (read.nature() == Nature.PERSON) {
            List<String> earlier = read.messageId().isEmpty() ? List.of() : List.of(read.messageId());
            mail.received(sql, opened, read.from(), look.clocks(opened).answerBy(), earlier);
        }
    }

    private Optional<String> token(IncomingMail read) {
        return read.to().stream()
                .flatMap(address -> plus(address).stream())
                .findFirst()
                .or(() -> read.answers().stream()
                        .flatMap(name -> names.token(name).stream())
                        .findFirst())
                .or(() -> names.marked(read.quoted()))
                .or(() -> names.marked(read.html()));
    }

    /** What stands behind the plus of an address, where it has the shape of a token. */
    private static Optional<String> plus(String address) {
        int at = address.lastIndexOf('@');
        int plus = address.lastIndexOf('+', Math.max(0, at));
        String behind = plus >= 0 && at > plus ? address.substring(plus + 1, at).toLowerCase(Locale.ROOT) : "";
        return behind.matches("[0-9a-z]{16}") ? Optional.of(behind) : Optional.empty();
    }

    /** The text with its subject above it, cut off where no person writes on. */
    private static String text(IncomingMail read) {
        String whole = Stream.of(read.subject(), read.text())
                .filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + "\n\n" + other)
                .orElse("");
        return whole.substring(0, Math.min(Writing.LONGEST, whole.length()));
    }

    private static List<Upload> files(IncomingMail read) {
        List<Upload> files = new ArrayList<>();
        read.files().stream()
                .map(file -> Upload.of(file.name(), file.content()))
                .filter(Upload::welcome)
                .limit(Upload.MOST)
                .forEach(files::add);
        return files;
    }

    /** The language that the mail says, else the one whose small words it uses. */
    private static Language language(IncomingMail read) {
        return read.language()
                .map(said -> said.strip().toLowerCase(Locale.ROOT))
                .map(said -> said.substring(0, Math.min(2, said.length())))
                .flatMap(Language::of)
                .orElseGet(() -> WrittenLanguage.of(read.subject() + " " + read.text()));
    }
}
