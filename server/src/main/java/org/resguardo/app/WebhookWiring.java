/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Map;
import org.jooq.DSLContext;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.webhook.WebhookSender;
import org.resguardo.platform.webhook.Webhooks;
import org.resguardo.platform.webhook.web.WebhooksPage;
import org.resguardo.protection.incident.BreachConfirmed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other programs are told. */
@Configuration(proxyBeanMethods = false)
class WebhookWiring {
    @Bean
    Webhooks webhooks(Store store, InstantSource clock, SecureRandom random, Vault vault, AuditLog log) {
        return new Webhooks(store, clock, random, vault, log);
    }

    @Bean
    WebhookSender webhookSender(Webhooks webhooks, InstantSource clock) {
        // The owner names these addresses herself, so that programs in her own network can be told.
        return new WebhookSender(webhooks, clock, JsonPost.with(AddressPolicy.withOwnNetwork(NameLookup.SYSTEM)));
    }

    @Bean
    Task<?> webhookTask(WebhookSender sender) {
        return sender.task();
    }

    @Bean
    WebhooksPage webhooksPage(Pages pages, Webhooks webhooks) {
        return new WebhooksPage(pages, webhooks);
    }

    @Bean
    EventHandler<BreachConfirmed> breachWebhook(Webhooks webhooks) {
        return new EventHandler<>() {
            @Override
            public String id() {
                return "webhook-breach";
            }

            @Override
            public EventKind<BreachConfirmed> kind() {
                return BreachConfirmed.KIND;
            }

            @Override
            public void handle(DSLContext sql, BreachConfirmed event) {
                webhooks.put(sql, "breach-confirmed", Map.of("incident", event.incident()));
            }
        };
    }
}
