/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.ContactThrottle;
import org.resguardo.rights.PersonsSide;
import org.resguardo.rights.agent.AgentAnswer;
import org.resguardo.rights.agent.AgentNews;
import org.resguardo.rights.agent.Agents;
import org.resguardo.rights.web.AgentDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Step 6: firms that ask for people by the Data Rights Protocol. */
@Configuration(proxyBeanMethods = false)
class AgentWiring {
    @Bean
    Agents agents(Store store, InstantSource clock, SecureRandom random, AuditLog log) {
        return new Agents(store, clock, random, log);
    }

    @Bean
    AgentAnswer agentAnswer(CaseLaw law, InstantSource clock) {
        return new AgentAnswer(law, clock);
    }

    @Bean
    AgentDoor agentDoor(
            Agents agents,
            Cases cases,
            PersonsSide persons,
            AgentAnswer answer,
            Store store,
            InstantSource clock,
            ContactThrottle throttle) {
        return new AgentDoor(agents, cases, persons, answer, store, clock, throttle);
    }

    @Bean
    JsonPost agentPost() {
        return JsonPost.with(AddressPolicy.publicOnly(NameLookup.SYSTEM));
    }

    @Bean
    AgentNews agentNews(Store store, InstantSource clock, Cases cases, AgentAnswer answer, JsonPost agentPost) {
        return new AgentNews(store, clock, cases, answer, agentPost);
    }

    @Bean
    Task<?> agentNewsTask(AgentNews news) {
        news.begin();
        return news.task();
    }
}
