/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AGENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AGENT_REQUEST;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.net.AddressPolicy;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.rights.agent.AgentAnswer;
import org.resguardo.rights.agent.AgentNews;

/** An agent hears where it wants to how its request stands, each state once, and again until it is there. */
class AgentNewsTest {
    private final FakeClock clock = new FakeClock();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;

    @TempDir
    private Path folder;

    private Office office;
    private HttpServer agent;

    @BeforeEach
    void open() throws IOException {
        office = new Office(folder, clock, 2026);
        agent = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        agent.createContext("/", exchange -> {
            heard.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        agent.start();
    }

    @AfterEach
    void close() {
        agent.stop(0);
        office.close();
    }

    private RightsCase asked() {
        RightsCase one = office.called(CaseKind.DELETION, new Person("Luz", "luz@example.org", ""));
        office.store.change(sql -> {
            long id = sql.insertInto(RIGHTS_AGENT)
                    .set(RIGHTS_AGENT.AGENT, "CR_AA_01")
                    .set(RIGHTS_AGENT.NAME, "Permiso")
                    .set(RIGHTS_AGENT.PUBLIC_KEY, "-")
                    .set(RIGHTS_AGENT.BUSINESS, "luna")
                    .set(RIGHTS_AGENT.TOKEN_HASH, "")
                    .set(RIGHTS_AGENT.ACCOUNT_ID, office.owner.id())
                    .set(RIGHTS_AGENT.ADDED_AT, clock.instant())
                    .returningResult(RIGHTS_AGENT.ID)
                    .fetchSingle()
                    .value1();
            sql.insertInto(RIGHTS_AGENT_REQUEST)
                    .set(RIGHTS_AGENT_REQUEST.AGENT_ID, id)
                    .set(RIGHTS_AGENT_REQUEST.CASE_ID, one.id())
                    .set(RIGHTS_AGENT_REQUEST.REQUEST, "r-1")
                    .set(RIGHTS_AGENT_REQUEST.PUBLIC_ID, "p-1")
                    .set(RIGHTS_AGENT_REQUEST.EXERCISE, "deletion")
                    .set(
                            RIGHTS_AGENT_REQUEST.CALLBACK,
                            "http://127.0.0.1:" + agent.getAddress().getPort() + "/updates")
                    .execute();
        });
        return one;
    }

    private AgentNews news(AddressPolicy policy) {
        return new AgentNews(
                office.store, clock, office.cases, new AgentAnswer(office.law, clock), JsonPost.with(policy));
    }

    @Test
    void hearsEachStateOnce() {
        RightsCase one = asked();
        AgentNews news = news(AddressPolicy.withOwnNetwork(NameLookup.SYSTEM));
        news.tell();
        news.tell();
        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst()).contains("\"request_id\":\"p-1\"", "\"status\":\"open\"", "\"expected_by\"");

        office.work.state(office.owner, one, CaseState.DENIED, "no_match");
        news.tell();
        assertThat(heard).hasSize(2);
        assertThat(heard.getLast()).contains("\"status\":\"denied\"", "\"reason\":\"no_match\"");
        assertThat(heard).as("nothing of the person goes out").noneMatch(said -> said.contains("uz@example"));
    }

    @Test
    void isToldAgainLessAndLessOften() {
        asked();
        status = 503;
        AgentNews news = news(AddressPolicy.withOwnNetwork(NameLookup.SYSTEM));
        news.tell();
        news.tell();
        assertThat(heard).as("not at once").hasSize(1);
        clock.pass(Duration.ofMinutes(1));
        news.tell();
        assertThat(heard).hasSize(2);
        clock.pass(Duration.ofMinutes(1));
        news.tell();
        assertThat(heard).as("the wait has doubled").hasSize(2);
        status = 204;
        clock.pass(Duration.ofMinutes(1));
        news.tell();
        clock.pass(Duration.ofDays(1));
        news.tell();
        assertThat(heard).as("then it knows").hasSize(3);
    }

    @Test
    void nobodyHasUsCallMachinesOfTheBusinessItself() {
        asked();
        news(AddressPolicy.publicOnly(NameLookup.SYSTEM)).tell();
        assertThat(heard).isEmpty();
    }
}
