/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AUTO_ANSWER;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.MailThread;
import org.resguardo.platform.mail.MessageId;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.Clocks.Clock;
import org.resguardo.rights.Message.Personal;

/**
 * The mails of cases. What a person's answer gives away stands only on the page of the case, behind its code; a mail says that it is
 * there.
 */
public final class CaseMail {
    private static final Duration ONCE = Duration.ofDays(1);

    private final Outbox outbox;
    private final Vault vault;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Dictionary dictionary;
    private final PersonHash hash;
    private final CaseMessageId names;
    private final Reach.Now reach;
    private final Supplier<List<Account>> accounts;

    /**
     * Mails that wait in an outbox.
     *
     * @param hash by which addresses are known that had an automatic answer
     * @param reach where people reach the business
     * @param accounts who is reminded, as it is now: those who run the programme, and those who answer
     */
    public CaseMail(
            Outbox outbox,
            Vault vault,
            InstantSource clock,
            ZoneId zone,
            Dictionary dictionary,
            PersonHash hash,
            CaseMessageId names,
            Reach.Now reach,
            Supplier<List<Account>> accounts) {
        this.outbox = outbox;
        this.vault = vault;
        this.clock = clock;
        this.zone = zone;
        this.dictionary = dictionary;
        this.hash = hash;
        this.names = names;
        this.reach = reach;
        this.accounts = accounts;
    }

    /** The key of the mail that says that a case came. */
    static String received(RightsCase of) {
        return "rights-received-" + of.id();
    }

    /**
     * Says that a case came, unless the address had an answer of this kind within a day: two programs must not write to each other for
     * ever.
     *
     * @param earlier the names of the mails that it answers
     */
    public void received(DSLContext sql, RightsCase of, String to, LocalDate answerBy, List<String> earlier) {
        Instant now = clock.instant();
        sql.deleteFrom(RIGHTS_AUTO_ANSWER)
                .where(RIGHTS_AUTO_ANSWER.SENT_AT.lt(now.minus(ONCE)))
                .execute();
        boolean fresh = MailAddress.of(to).isPresent()
                && sql.insertInto(RIGHTS_AUTO_ANSWER)
                                .set(RIGHTS_AUTO_ANSWER.HASH, hash.of(to))
                                .set(RIGHTS_AUTO_ANSWER.SENT_AT, now)
                                .onConflictDoNothing()
                                .execute()
                        == 1;
        if (fresh) {
            Words words = dictionary.in(of.language());
            String text = words.say(
                    "rights.mail.received.text",
                    facts(
                            sql,
                            of,
                            Map.of(
                                    "day",
                                    words.day(answerBy),
                                    "kind",
                                    words.say(of.kind().title()))));
            send(sql, received(of), MailKind.AUTOMATIC, of, to, "rights.mail.received.subject", text, 0, earlier);
        }
    }

    /** Says that there is an answer; what gives nothing away stands in the mail itself. */
    public void answered(DSLContext sql, RightsCase of, long message, Writing answer) {
        Person person = person(sql, of);
        boolean open = answer.personal() == Personal.NONE && answer.files().isEmpty();
        Words words = dictionary.in(of.language());
        String text = words.say(
                open ? "rights.mail.answer.text" : "rights.mail.answer.waiting",
                facts(sql, of, Map.of("answer", open ? answer.text() : "")));
        send(
                sql,
                "rights-answer-" + of.id() + "-" + message,
                MailKind.PERSONAL,
                of,
                person.email(),
                "rights.mail.answer.subject",
                text,
                message,
                List.of());
    }

    /** Sends a code. */
    public void code(DSLContext sql, RightsCase of, String to, String code, long number) {
        String text = dictionary.in(of.language()).say("rights.mail.code.text", facts(sql, of, Map.of("digits", code)));
        send(
                sql,
                "rights-code-" + of.id() + "-" + number + "-" + clock.instant().toEpochMilli(),
                MailKind.PERSONAL,
                of,
                to,
                "rights.mail.code.subject",
                text,
                number,
                List.of());
    }

    /** Tells a contact on file that a deletion was asked for, and until when she can say that it was not her. */
    public void deletionAsked(DSLContext sql, RightsCase of, String to, long identifier, Instant until) {
        Words words = dictionary.in(of.language());
        String text =
                words.say("rights.mail.deletion.text", facts(sql, of, Map.of("until", words.moment(until, zone))));
        send(
                sql,
                "rights-deletion-" + of.id() + "-" + identifier,
                MailKind.PERSONAL,
                of,
                to,
                "rights.mail.deletion.subject",
                text,
                identifier,
                List.of());
    }

    /** Tells every contact on file that the data is erased, so that nobody is left who did not know. */
    void closed(DSLContext sql, RightsCase of, List<String> contacts) {
        String own = person(sql, of).email();
        String text = dictionary.in(of.language()).say("rights.mail.erased.text", facts(sql, of, Map.of()));
        int number = 0;
        for (String contact : contacts) {
            number++;
            if (!contact.equalsIgnoreCase(own)) {
                String key = "rights-erased-" + of.id() + "-" + number;
                send(sql, key, MailKind.PERSONAL, of, contact, "rights.mail.erased.subject", text, number, List.of());
            }
        }
    }

    /** Reminds those who run the programme, and who works on the case, that a day comes or has passed. */
    public void remind(DSLContext sql, RightsCase of, Clock running, LocalDate due, LocalDate today, String mark) {
        long left = due.toEpochDay() - today.toEpochDay();
        for (Account account : accounts.get()) {
            boolean theirs = account.role() == org.resguardo.platform.access.Role.OWNER
                    || account.role() == org.resguardo.platform.access.Role.OFFICER
                    || of.assignee().filter(id -> id == account.id()).isPresent();
            Optional<MailAddress> to = MailAddress.of(account.email());
            if (theirs && to.isPresent()) {
                Words words = dictionary.in(account.language());
                Map<String, Object> facts = new HashMap<>();
                facts.put("number", of.number());
                facts.put("kind", words.say(of.kind().title()));
                facts.put("clock", words.say(running.title()));
                facts.put("day", words.day(due));
                facts.put("left", left);
                facts.put("late", -left);
                facts.put(
                        "address",
                        reach.get().pages().map(start -> start + of.page()).orElse(of.page()));
                String key = "rights-reminder-%d-%s-%s-%d"
                        .formatted(of.id(), running.id(), mark.replace(' ', '-'), account.id());
                String text = words.say(left < 0 ? "rights.mail.late.text" : "rights.mail.reminder.text", facts);
                String subject =
                        words.say(left < 0 ? "rights.mail.late.subject" : "rights.mail.reminder.subject", facts);
                outbox.put(
                        sql,
                        Mail.of(key, MailKind.OWNER, to.get(), MailContent.plain(account.language(), subject, text)));
            }
        }
    }

    private Map<String, Object> facts(DSLContext sql, RightsCase of, Map<String, ?> more) {
        Reach now = reach.get();
        String code = code(sql, of);
        Map<String, Object> facts = new HashMap<>(more);
        facts.put("business", now.business());
        facts.put("number", of.number());
        facts.put("code", CaseCode.shown(code));
        facts.put("page", now.page(code).orElse(""));
        facts.put("reachable", now.pages().isPresent() ? "yes" : "no");
        return facts;
    }

    private void send(
            DSLContext sql,
            String key,
            MailKind kind,
            RightsCase of,
            String to,
            String subject,
            String text,
            long message,
            List<String> earlier) {
        Reach now = reach.get();
        Words words = dictionary.in(of.language());
        Optional<MailAddress> address = MailAddress.of(to);
        String name = kind == MailKind.AUTOMATIC
                ? names.automatic(of.mailToken(), message, now.domain())
                : names.name(of.mailToken(), message, now.domain());
        String whole = now.mailbox().isPresent()
                ? words.say("rights.mail.above") + "\n\n" + text + "\n\n" + names.mark(of.mailToken())
                : text;
        MailContent content = new MailContent(
                of.language(),
                words.say(subject, Map.of("business", now.business(), "number", of.number())),
                whole,
                Optional.empty(),
                now.replies(of.mailToken()).flatMap(MailAddress::of),
                List.of());
        List<MessageId> before =
                earlier.stream().flatMap(one -> MessageId.of(one).stream()).toList();
        address.ifPresent(person ->
                outbox.put(sql, new Mail(key, kind, person, content, new MailThread(MessageId.of(name), before))));
    }

    private String code(DSLContext sql, RightsCase of) {
        return CaseRows.seal(sql, vault, of.id())
                .flatMap(seal -> sql.select(RIGHTS_CASE.CODE)
                        .from(RIGHTS_CASE)
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .fetchOptional(RIGHTS_CASE.CODE)
                        .map(hidden -> seal.text("code", hidden)))
                .orElse("");
    }

    private Person person(DSLContext sql, RightsCase of) {
        return CaseRows.seal(sql, vault, of.id())
                .flatMap(seal -> sql.select(RIGHTS_CASE.PERSON)
                        .from(RIGHTS_CASE)
                        .where(RIGHTS_CASE.ID.eq(of.id()))
                        .fetchOptional(RIGHTS_CASE.PERSON)
                        .map(hidden -> Person.of(seal.open("person", hidden))))
                .orElse(Person.UNKNOWN);
    }
}
