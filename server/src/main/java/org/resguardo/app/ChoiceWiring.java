/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.function.Supplier;
import org.resguardo.choice.ChoiceLinks;
import org.resguardo.choice.ChoiceStatus;
import org.resguardo.choice.LinkMail;
import org.resguardo.choice.MailChoices;
import org.resguardo.choice.Signals;
import org.resguardo.choice.destination.Deliveries;
import org.resguardo.choice.destination.Destinations;
import org.resguardo.choice.ledger.ChoiceErasure;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Decisions;
import org.resguardo.choice.ledger.History;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.choice.ledger.Signer;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Defaults;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.purpose.Proposals;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.law.Law;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Suppressions;
import org.resguardo.platform.proof.SigningKey;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.webhook.Webhooks;
import org.resguardo.platform.words.Dictionary;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 7: purposes, ledger, decisions. */
@Configuration(proxyBeanMethods = false)
class ChoiceWiring {

    @Bean
    ChoicePurposes choicePurposes() {
        return ChoicePurposes.ours();
    }

    @Bean
    Offers offers(Store store, InstantSource clock, AuditLog log, ChoicePurposes purposes) {
        return new Offers(store, clock, log, purposes);
    }

    @Bean
    Proposals choiceProposals(
            ChoicePurposes purposes,
            Offers offers,
            Activities activities,
            Recipients recipients,
            Businesses businesses) {
        return new Proposals(purposes, offers, activities, recipients, businesses::current);
    }

    @Bean
    Defaults choiceDefaults(Supplier<Law> law, Businesses businesses, InstantSource clock) {
        return new Defaults(law, businesses::current, clock);
    }

    @Bean
    Ledger ledger(Store store, InstantSource clock, SecureRandom random, Vault vault) {
        return new Ledger(store, clock, random, SigningKey.of(store, vault, "choice"));
    }

    @Bean
    Signer ledgerSigner(Ledger ledger) {
        return new Signer(ledger);
    }

    @Bean
    Standings standings(Store store) {
        return new Standings(store);
    }

    @Bean
    Subjects choiceSubjects(Store store, Vault vault, AddressHash addresses, MasterKey key, SecureRandom random) {
        return new Subjects(store, vault, addresses, new PersonHash(key.derive("resguardo choice number")), random);
    }

    @Bean
    Destinations destinations(Store store, InstantSource clock, AuditLog log) {
        return new Destinations(store, clock, log);
    }

    @Bean
    Deliveries deliveries(Store store, InstantSource clock, Destinations destinations) {
        return new Deliveries(store, clock, destinations);
    }

    @Bean
    MailChoices mailChoices(ObjectProvider<Choices> choices, Suppressions suppressions, InstantSource clock) {
        return new MailChoices(choices::getObject, suppressions, clock);
    }

    @Bean
    Choices choices(
            Store store,
            InstantSource clock,
            SecureRandom random,
            Offers offers,
            Ledger ledger,
            Subjects subjects,
            Deliveries deliveries,
            MailChoices mail,
            Webhooks webhooks,
            Signer signer) {
        return new Choices(
                store,
                clock,
                random,
                offers,
                ledger,
                subjects,
                (sql, decided, now) -> {
                    deliveries.decided(sql, decided, now);
                    mail.decided(sql, decided, now);
                    webhooks.put(
                            sql,
                            "choice-changed",
                            decided.stream().map(ChoiceWiring::told).toList());
                },
                signer::soon);
    }

    private static Map<String, Object> told(Choices.Decided one) {
        return Map.of("entry", one.seq(), "purpose", one.purpose(), "answer", one.yes() ? "yes" : "no");
    }

    @Bean
    Decisions choiceDecisions(Standings standings, Offers offers, Defaults defaults, InstantSource clock) {
        return new Decisions(standings, offers, defaults, clock);
    }

    @Bean
    History choiceHistory(Ledger ledger, Offers offers) {
        return new History(ledger, offers, ZoneId.systemDefault());
    }

    @Bean
    ChoiceErasure choiceErasure(
            Store store, InstantSource clock, SecureRandom random, Ledger ledger, Subjects subjects) {
        return new ChoiceErasure(store, clock, random, ledger, subjects, ZoneId.systemDefault());
    }

    @Bean
    Signals signals(Offers offers, Standings standings, Choices choices, InstantSource clock) {
        return new Signals(offers, standings, choices, clock);
    }

    @Bean
    ChoiceLinks choiceLinks(Store store, InstantSource clock, SecureRandom random, Subjects subjects) {
        return new ChoiceLinks(store, clock, random, subjects);
    }

    @Bean
    LinkMail linkMail(
            ChoiceLinks links, Outbox outbox, Businesses businesses, PublicAddress address, Dictionary dictionary) {
        return new LinkMail(links, outbox, businesses::current, address::current, dictionary::in);
    }

    @Bean
    ChoiceStatus choiceStatus(
            Offers offers,
            Proposals proposals,
            Standings standings,
            Destinations destinations,
            Deliveries deliveries,
            PublicAddress address) {
        return new ChoiceStatus(
                offers,
                proposals,
                standings,
                destinations,
                deliveries,
                () -> address.current().isPresent());
    }
}
