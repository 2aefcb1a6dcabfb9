/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.Bounces;
import org.resguardo.platform.mail.MailSender;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.MailTask;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.mail.Suppressions;
import org.resguardo.platform.mail.web.MailServerPage;
import org.resguardo.platform.mail.web.MailTasks;
import org.resguardo.platform.mail.web.MailTest;
import org.resguardo.platform.mail.web.OutboxPage;
import org.resguardo.platform.mail.web.SetupMailPage;
import org.resguardo.platform.mail.web.UnsubscribePage;
import org.resguardo.platform.secret.MasterKey;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.setup.web.SetupFlow;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.web.PublicAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Mail that the business sends. */
@Configuration(proxyBeanMethods = false)
class MailWiring {

    @Bean
    AddressHash addressHash(MasterKey key) {
        return new AddressHash(key.derive("resguardo mail address"));
    }

    @Bean
    PublicAddress publicAddress(Store store, InstantSource clock) {
        return new PublicAddress(store, clock);
    }

    @Bean
    MailServers mailServers(Store store, InstantSource clock, Vault vault, AuditLog log) {
        return new MailServers(store, clock, vault, log);
    }

    @Bean
    Outbox outbox(Store store, InstantSource clock, Vault vault, AddressHash hash) {
        return new Outbox(store, clock, vault, hash);
    }

    @Bean
    Suppressions suppressions(InstantSource clock, AddressHash hash, Events events) {
        return new Suppressions(clock, hash, events);
    }

    @Bean
    Bounces bounces(Outbox outbox, Suppressions suppressions) {
        return new Bounces(outbox, suppressions);
    }

    @Bean
    MailSender mailSender(
            Store store,
            InstantSource clock,
            Outbox outbox,
            MailServers servers,
            AddressHash hash,
            PublicAddress address) {
        return new MailSender(
                store, clock, outbox, servers, hash, address, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    @Bean
    Task<?> mailTask(MailSender sender, InstantSource clock, Store store) {
        MailTask task = new MailTask(sender, clock);
        task.begin(store);
        return task.task();
    }

    @Bean
    MailTest mailTest(MailSender sender) {
        return new MailTest(sender);
    }

    @Bean
    MailServerPage mailServerPage(
            Pages pages, MailServers servers, MailTest test, PublicAddress address, Businesses businesses) {
        return new MailServerPage(
                pages, servers, test, address, () -> businesses.current().publicName());
    }

    @Bean
    SetupMailPage setupMailPage(
            Pages pages, MailServers servers, MailTest test, SetupFlow flow, Businesses businesses) {
        return new SetupMailPage(
                pages, servers, test, flow, () -> businesses.current().publicName());
    }

    @Bean
    OutboxPage outboxPage(
            Pages pages,
            Store store,
            Outbox outbox,
            MailServers servers,
            AuditLog log,
            AddressHash hash,
            PublicAddress address) {
        return new OutboxPage(pages, store, outbox, servers, log, hash, address);
    }

    @Bean
    UnsubscribePage unsubscribePage(
            Pages pages, Store store, AddressHash hash, Suppressions suppressions, Businesses businesses) {
        return new UnsubscribePage(
                pages, store, hash, suppressions, () -> businesses.current().publicName());
    }

    @Bean
    MailTasks mailTasks(Outbox outbox, MailServers servers) {
        return new MailTasks(outbox, servers);
    }
}
