/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/** Sends a person the link to her choices, or asks her to confirm a yes. Known and unknown people get the same message. */
public final class LinkMail {
    private final ChoiceLinks links;
    private final Outbox outbox;
    private final Supplier<Business> business;
    private final Supplier<Optional<String>> publicAddress;
    private final Function<Language, Words> words;

    /**
     * Sends by an outbox.
     *
     * @param publicAddress where people outside reach our pages; without one the message has the code alone
     */
    public LinkMail(
            ChoiceLinks links,
            Outbox outbox,
            Supplier<Business> business,
            Supplier<Optional<String>> publicAddress,
            Function<Language, Words> words) {
        this.links = links;
        this.outbox = outbox;
        this.business = business;
        this.publicAddress = publicAddress;
        this.words = words;
    }

    /** Why a message is sent. */
    public enum Occasion {
        /** She asked for her link. */
        ASKED("choice.mail.asked.subject", "choice.mail.asked.text", "choice.mail.asked.text_code"),
        /** Somebody gave her address for something; she must confirm that. */
        CONFIRM("choice.mail.confirm.subject", "choice.mail.confirm.text", "choice.mail.confirm.text_code");

        private final String subject;
        private final String text;
        private final String codeOnly;

        Occasion(String subject, String text, String codeOnly) {
            this.subject = subject;
            this.text = text;
            this.codeOnly = codeOnly;
        }
    }

    /** A message that is ready to be sent within a change. */
    public interface Ready {
        /** Sends it, and keeps its link. */
        void send(DSLContext sql);
    }

    /** Makes a link and the message with it; nothing where the person has no address for mail. */
    public Ready ready(Subject subject, ChoiceLinks.Link link, Occasion occasion, Language language) {
        Optional<MailAddress> address = subject.contact().flatMap(contact -> MailAddress.of(contact.value()));
        Optional<Mail> mail = address.map(to -> Mail.of(
                "choice-link:" + link.handle().toLowerCase(Locale.ROOT),
                MailKind.PERSONAL,
                to,
                content(link, occasion, words.apply(language))));
        return sql -> mail.ifPresent(ready -> {
            links.keep(sql, link, subject, ChoiceLinks.ASKED);
            outbox.put(sql, ready);
        });
    }

    private MailContent content(ChoiceLinks.Link link, Occasion occasion, Words said) {
        Optional<String> base = publicAddress.get();
        Map<String, String> arguments = Map.of(
                "business",
                business.get().publicName(),
                "link",
                base.map(url -> url + link.path()).orElse(""),
                "code",
                link.code());
        return MailContent.plain(
                said.language(),
                said.say(occasion.subject, arguments),
                said.say(base.isPresent() ? occasion.text : occasion.codeOnly, arguments));
    }
}
