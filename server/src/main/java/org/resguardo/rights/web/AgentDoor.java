/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Network;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.webhook.WebhookAddress;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.ContactThrottle;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.PersonsSide;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.agent.AgentAnswer;
import org.resguardo.rights.agent.Agents;
import org.resguardo.rights.agent.Agents.Agent;
import org.resguardo.rights.agent.Agents.Asked;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door for agents: the Data Rights Protocol 1.0 (github.com/consumer-reports-innovation-lab/data-rights-protocol, openapi.yaml, read
 * 2026-11). A body is Base64 of an Ed25519 signature followed by JSON. What an agent says of a person proves nothing of her: its request
 * becomes a case like any other.
 */
public final class AgentDoor implements RouteOwner {
    private static final String HOME = "/drp/v1";
    private static final int LARGEST = 64 << 10;
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Map<String, CaseKind> EXERCISES = Map.of(
            "sale:opt-out", CaseKind.OPT_OUT,
            "sale:opt-in", CaseKind.QUESTION,
            "deletion", CaseKind.DELETION,
            "access", CaseKind.ACCESS,
            "access:categories", CaseKind.ACCESS,
            "access:specific", CaseKind.ACCESS);

    private final Agents agents;
    private final Cases cases;
    private final PersonsSide persons;
    private final AgentAnswer answer;
    private final Store store;
    private final InstantSource clock;
    private final ContactThrottle throttle;

    /** The door to these cases. */
    public AgentDoor(
            Agents agents,
            Cases cases,
            PersonsSide persons,
            AgentAnswer answer,
            Store store,
            InstantSource clock,
            ContactThrottle throttle) {
        this.agents = agents;
        this.cases = cases;
        this.persons = persons;
        this.answer = answer;
        this.store = store;
        this.clock = clock;
        this.throttle = throttle;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post(HOME + "/agent/{agent}", Audience.EVERYONE, this::setUp),
                Route.get(HOME + "/agent/{agent}", Audience.EVERYONE, this::known),
                Route.post(HOME + "/data-rights-request", Audience.EVERYONE, this::ask),
                Route.get(HOME + "/data-rights-request/{request}", Audience.EVERYONE, this::status),
                new Route(
                        HttpMethod.DELETE,
                        PathPatternParser.defaultInstance.parse(HOME + "/data-rights-request/{request}"),
                        Audience.EVERYONE,
                        this::revoke));
    }

    private ServerResponse setUp(ServerRequest request) throws IOException {
        Optional<Agent> agent = agents.find(request.pathVariable("agent"));
        Optional<JsonNode> body = agent.isPresent() ? said(agent.get(), body(request)) : Optional.empty();
        return agent.isPresent() && body.isPresent()
                ? Json.answer(200, Map.of("agent-id", agent.get().agent(), "token", agents.token(agent.get())))
                : refusal(403, "the agent or its signature is not known here");
    }

    private ServerResponse known(ServerRequest request) {
        boolean own = showing(request)
                .filter(agent -> agent.agent().equals(request.pathVariable("agent")))
                .isPresent();
        return own ? Json.answer(200, Map.of()) : refusal(403, "no token of this agent");
    }

    private ServerResponse ask(ServerRequest request) throws IOException {
        Optional<Agent> agent = showing(request);
        if (agent.isEmpty()) {
            return refusal(403, "no token of an agent");
        }
        Optional<JsonNode> said = said(agent.get(), body(request));
        if (said.isEmpty()) {
            return refusal(403, "not signed by this agent, for another business, or out of its time");
        }
        Optional<CaseKind> kind = Optional.ofNullable(EXERCISES.get(text(said.get(), "exercise")));
        String number = text(said.get(), "agent-request-id");
        if (kind.isEmpty() || number.isEmpty() || number.length() > 200) {
            return refusal(400, "the exercise or the agent's request id is missing");
        }
        String callback = WebhookAddress.of(text(said.get(), "status_callback"))
                .filter(address -> "https".equals(address.getScheme()))
                .map(URI::toString)
                .orElse("");
        Asked asked = store.write(sql -> agents.before(sql, agent.get(), number).orElseGet(() -> {
            NewCase fresh = NewCase.of(
                    kind.get(),
                    Channel.AGENT,
                    Language.ENGLISH,
                    place(said.get()),
                    person(said.get()),
                    agent.get().name() + ": " + text(said.get(), "exercise"));
            return agents.keep(
                    sql,
                    agent.get(),
                    number,
                    text(said.get(), "exercise"),
                    callback,
                    cases.open(sql, fresh, Optional.empty()).what());
        }));
        return answer(asked);
    }

    private static Person person(JsonNode said) {
        return new Person(text(said, "name"), text(said, "email"), text(said, "phone_number"));
    }

    /** The protocol is for California's law; who lives elsewhere says so in her address. */
    private static String place(JsonNode said) {
        return text(said, "regime").equalsIgnoreCase("ccpa") ? "US-CA" : "";
    }

    private ServerResponse status(ServerRequest request) {
        return own(request).map(this::answer).orElseGet(() -> refusal(404, "no such request of this agent"));
    }

    private ServerResponse revoke(ServerRequest request) {
        Optional<Asked> asked = own(request);
        asked.flatMap(one -> cases.find(one.caseId())).filter(RightsCase::open).ifPresent(persons::withdraw);
        return asked.map(this::answer).orElseGet(() -> refusal(404, "no such request of this agent"));
    }

    private Optional<Asked> own(ServerRequest request) {
        return showing(request).flatMap(agent -> agents.asked(agent, request.pathVariable("request")));
    }

    private ServerResponse answer(Asked asked) {
        return Json.answer(200, answer.of(asked, cases.find(asked.caseId()).orElseThrow()));
    }

    /** What an agent says in a signed body, if it is for us and of now. */
    private Optional<JsonNode> said(Agent agent, Optional<String> body) {
        return body.flatMap(text -> Agents.opened(agent, text))
                .flatMap(AgentDoor::json)
                .filter(said -> text(said, "agent-id").equals(agent.agent()))
                .filter(said ->
                        !agent.business().isEmpty() && text(said, "business-id").equals(agent.business()))
                .filter(this::inTime);
    }

    private boolean inTime(JsonNode said) {
        Instant now = clock.instant();
        try {
            return !OffsetDateTime.parse(text(said, "issued-at")).toInstant().isAfter(now)
                    && !OffsetDateTime.parse(text(said, "expires-at"))
                            .toInstant()
                            .isBefore(now);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Optional<JsonNode> json(byte[] bytes) {
        try {
            return Optional.of(MAPPER.readTree(bytes)).filter(JsonNode::isObject);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode said, String field) {
        JsonNode value = said.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }

    private Optional<String> body(ServerRequest request) throws IOException {
        if (!throttle.admits(
                ContactThrottle.Act.WRITE, Network.of(request.servletRequest().getRemoteAddr()))) {
            return Optional.empty();
        }
        byte[] bytes = request.servletRequest().getInputStream().readNBytes(LARGEST);
        return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
    }

    private Optional<Agent> showing(ServerRequest request) {
        return Optional.ofNullable(request.headers().firstHeader("Authorization"))
                .filter(header -> header.startsWith("Bearer "))
                .flatMap(header ->
                        agents.showing(header.substring("Bearer ".length()).strip()));
    }

    private static ServerResponse refusal(int status, String message) {
        return Json.answer(status, Map.of("code", String.valueOf(status), "message", message, "fatal", true));
    }
}
