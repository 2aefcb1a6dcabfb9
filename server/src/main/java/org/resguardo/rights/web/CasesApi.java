/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.api.ApiOperation;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseLaw;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Channel;
import org.resguardo.rights.NewCase;
import org.resguardo.rights.Person;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Writing;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints and requests for other programs: they hand them in and see how they stand, and never who is behind them. */
public final class CasesApi implements ApiOwner {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Cases cases;
    private final CaseLaw law;
    private final Repeatable repeatable;
    private final InstantSource clock;

    /** For these cases. */
    public CasesApi(Cases cases, CaseLaw law, Repeatable repeatable, InstantSource clock) {
        this.cases = cases;
        this.law = law;
        this.repeatable = repeatable;
        this.clock = clock;
    }

    /** How a case stands; days as ISO 8601 writes them, empty where there is none. */
    record CaseAnswer(
            String number,
            String kind,
            String channel,
            String state,
            String reason,
            String receivedAt,
            String acknowledgeBy,
            String answerBy,
            String closedOn) {}

    /** All cases that are open. */
    record CasesAnswer(List<CaseAnswer> cases) {}

    /** The number of the case that was opened. */
    record OpenedAnswer(String number) {}

    @Override
    public List<ApiOperation> operations() {
        return List.of(
                new ApiOperation(
                        "GET",
                        "/cases",
                        Scope.CASES_READ,
                        "The complaints and requests that are open, without who is behind them.",
                        CasesAnswer.class,
                        200,
                        this::open),
                new ApiOperation(
                        "GET",
                        "/cases/{number}",
                        Scope.CASES_READ,
                        "How one case stands.",
                        CaseAnswer.class,
                        200,
                        this::one),
                new ApiOperation(
                        "POST",
                        "/cases",
                        Scope.CASES_WRITE,
                        "Hands in a complaint or request. The body is JSON with kind, text, language, place, name, email and phone. "
                                + "What is said of the person proves nothing of her.",
                        OpenedAnswer.class,
                        201,
                        this::handIn));
    }

    private CaseLaw.Look look() {
        return law.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    private ServerResponse open(ServerRequest request) {
        CaseLaw.Look look = look();
        return Json.answer(
                200,
                new CasesAnswer(
                        cases.open().stream().map(one -> answer(one, look)).toList()));
    }

    private ServerResponse one(ServerRequest request) {
        return cases.numbered(request.pathVariable("number"))
                .map(one -> Json.answer(200, answer(one, look())))
                .orElseGet(ApiProblem.NOTHING_HERE::answer);
    }

    private static CaseAnswer answer(RightsCase one, CaseLaw.Look look) {
        var clocks = look.clocks(one);
        return new CaseAnswer(
                one.number(),
                one.kind().id(),
                one.channel().id(),
                one.state().id(),
                one.reason(),
                one.times().received().toString(),
                one.times().acknowledged().isPresent()
                        ? ""
                        : clocks.acknowledgeBy().toString(),
                clocks.answerBy().toString(),
                one.times()
                        .closed()
                        .map(at ->
                                LocalDate.ofInstant(at, ZoneId.systemDefault()).toString())
                        .orElse(""));
    }

    private ServerResponse handIn(ServerRequest request) {
        Optional<NewCase> fresh = read(request);
        if (fresh.isEmpty()) {
            return ApiProblem.BAD_INPUT.answer();
        }
        return repeatable.make(
                request,
                sql -> cases.open(sql, fresh.get(), Optional.empty()).what().number(),
                number -> Json.answer(201, new OpenedAnswer(number)));
    }

    private Optional<NewCase> read(ServerRequest request) {
        try {
            JsonNode said =
                    MAPPER.readTree(request.servletRequest().getInputStream().readNBytes(64 << 10));
            Optional<CaseKind> kind = CaseKind.of(text(said, "kind")).filter(CaseKind.offered()::contains);
            String text = text(said, "text");
            String place = text(said, "place");
            boolean fine = kind.isPresent() && !text.isEmpty() && text.length() <= Writing.LONGEST;
            return fine
                    ? Optional.of(NewCase.of(
                            kind.get(),
                            Channel.PROGRAM,
                            Language.of(text(said, "language")).orElse(Language.SPANISH),
                            law.jurisdictions().containsKey(place) ? place : "",
                            new Person(text(said, "name"), text(said, "email"), text(said, "phone")),
                            text))
                    : Optional.empty();
        } catch (JacksonException | java.io.IOException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isString() ? value.stringValue().strip() : "";
    }
}
