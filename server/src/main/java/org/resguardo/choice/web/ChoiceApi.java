/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.resguardo.choice.ChoiceLinks;
import org.resguardo.choice.LinkMail;
import org.resguardo.choice.Signals;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Decision;
import org.resguardo.choice.ledger.Decisions;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.web.ConsentReader.Refused;
import org.resguardo.choice.web.ConsentReader.Taken;
import org.resguardo.choice.web.ConsentReader.Wanted;
import org.resguardo.platform.api.ApiGate;
import org.resguardo.platform.api.ApiOperation;
import org.resguardo.platform.api.ApiOperation.Input;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.storage.Joint;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Choices for other programs. A person is named by her address or number in the body of a request, or by the id that an answer gave; never
 * by her address in the address of a request, which logs keep.
 */
public final class ChoiceApi implements ApiOwner {
    private static final int MOST = 500;
    private static final int BODY = 1 << 20;

    private final Choices choices;
    private final Together together;
    private final Decisions decisions;
    private final ChoiceLinks links;
    private final LinkMail mail;
    private final Repeatable repeatable;
    private final ConsentReader reader;

    /** Choices for other programs. */
    public ChoiceApi(
            Subjects subjects,
            Choices choices,
            Decisions decisions,
            ChoiceLinks links,
            LinkMail mail,
            Repeatable repeatable,
            InstantSource clock) {
        this.choices = choices;
        this.together = new Together(choices);
        this.decisions = decisions;
        this.links = links;
        this.mail = mail;
        this.repeatable = repeatable;
        this.reader = new ConsentReader(subjects, clock);
    }

    /** Many at once. */
    record ConsentBatch(List<ConsentReader.Consent> consents) {}

    /** The person, by the id to ask with from now on, and the entries of the ledger. */
    record ConsentAnswer(String subject, List<Long> entries) {}

    /** Many answers, in the order of what was sent. */
    record ConsentBatchAnswer(List<ConsentAnswer> answers) {}

    /** Whether something may be done, and why. */
    record DecisionAnswer(
            String subject,
            String purpose,
            boolean allowed,
            String why,
            String otherwise,
            String trust,
            String frequency) {}

    /** Questions about many people and purposes. */
    record DecisionBatch(List<DecisionQuestion> questions) {}

    /** A person, by her address, number or id, and a purpose. */
    record DecisionQuestion(
            String email, String phone, String subject, String purpose, String jurisdiction, boolean signal) {}

    /** Many answers, in the order of the questions. */
    record DecisionBatchAnswer(List<DecisionAnswer> answers) {}

    @Override
    public List<ApiOperation> operations() {
        return List.of(
                new ApiOperation(
                        "POST",
                        "/consents",
                        Scope.CHOICE_WRITE,
                        "Writes down what a person chose. The answer means that it is on the disk.",
                        ConsentAnswer.class,
                        201,
                        this::write,
                        Input.change(ConsentReader.Consent.class)),
                new ApiOperation(
                        "POST",
                        "/consents/batch",
                        Scope.CHOICE_WRITE,
                        "The same for up to 500 people, all or none.",
                        ConsentBatchAnswer.class,
                        201,
                        this::writeMany,
                        Input.change(ConsentBatch.class)),
                new ApiOperation(
                        "GET",
                        "/decisions",
                        Scope.CHOICE_READ,
                        "May I? Pass the visitor's Sec-GPC header on. A jurisdiction is optional: US-CA, ES.",
                        DecisionAnswer.class,
                        200,
                        this::decide,
                        Input.queries("subject", "purpose")),
                new ApiOperation(
                        "POST",
                        "/decisions/batch",
                        Scope.CHOICE_READ,
                        "The same for up to 500 questions, also by address or number.",
                        DecisionBatchAnswer.class,
                        200,
                        this::decideMany,
                        Input.question(DecisionBatch.class)));
    }

    private ServerResponse write(ServerRequest request) {
        return Json.read(request, ConsentReader.Consent.class, BODY)
                .map(consent -> write(request, List.of(consent)))
                .orElseGet(() -> ApiProblem.BAD_INPUT.answer("The body is not a consent."));
    }

    private ServerResponse writeMany(ServerRequest request) {
        Optional<ConsentBatch> batch = Json.read(request, ConsentBatch.class, BODY)
                .filter(sent -> sent.consents() != null
                        && !sent.consents().isEmpty()
                        && sent.consents().size() <= MOST);
        return batch.map(sent -> write(request, sent.consents()))
                .orElseGet(() -> ApiProblem.BAD_INPUT.answer("The body is not a list of 1 to 500 consents."));
    }

    private ServerResponse write(ServerRequest request, List<ConsentReader.Consent> consents) {
        List<Ready> ready = new ArrayList<>();
        for (ConsentReader.Consent consent : consents) {
            switch (reader.read(consent, ApiGate.key(request).auditName())) {
                case Refused refused -> {
                    return ApiProblem.BAD_INPUT.answer(refused.detail());
                }
                case Taken taken -> {
                    Optional<Choices.Prepared> prepared = choices.prepare(taken.recording());
                    if (prepared.isEmpty()) {
                        return ApiProblem.BAD_INPUT.answer("Nobody is asked about one of the purposes.");
                    }
                    ready.add(new Ready(taken.recording(), prepared.get(), confirmation(taken)));
                }
            }
        }
        boolean many = request.path().endsWith("/batch");
        return repeatable.make(
                request,
                together,
                ready,
                told -> Json.answer(
                        201,
                        many
                                ? new ConsentBatchAnswer(answers(told))
                                : answers(told).getFirst()));
    }

    private LinkMail.Ready confirmation(Taken taken) {
        boolean asks =
                taken.recording().choices().stream().anyMatch(choice -> choice.wish() == Recording.Wish.YES_TO_CONFIRM);
        return asks
                ? mail.ready(
                        taken.recording().subject(),
                        links.make(),
                        LinkMail.Occasion.CONFIRM,
                        taken.recording().language())
                : sql -> {};
    }

    private record Ready(Recording recording, Choices.Prepared prepared, LinkMail.Ready confirmation) {
        /** What came of it: the id of the person and the entries. */
        String told(List<Choices.Recorded> recorded) {
            return recording.subject().id() + ","
                    + recorded.stream().map(one -> Long.toString(one.seq())).collect(Collectors.joining(","));
        }
    }

    /** What several requests ask for, each with one or many people. */
    private record Together(Choices choices) implements Joint<List<Ready>, String> {
        @Override
        public List<String> make(DSLContext sql, List<List<Ready>> asked) {
            List<Ready> all = asked.stream().flatMap(List::stream).toList();
            Iterator<List<Choices.Recorded>> recorded = choices.make(
                            sql, all.stream().map(Ready::prepared).toList())
                    .iterator();
            all.forEach(one -> one.confirmation.send(sql));
            return asked.stream()
                    .map(some ->
                            some.stream().map(one -> one.told(recorded.next())).collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    private static List<ConsentAnswer> answers(String told) {
        return Arrays.stream(told.split(" "))
                .map(one -> one.split(","))
                .map(parts -> new ConsentAnswer(
                        parts[0],
                        Arrays.stream(parts).skip(1).map(Long::valueOf).toList()))
                .toList();
    }

    private ServerResponse decide(ServerRequest request) {
        Optional<Subject> subject = request.param("subject").flatMap(Subjects::byId);
        String purpose = request.param("purpose").orElse("");
        boolean signal = Signals.given(request.headers().header(Signals.HEADER));
        if (subject.isEmpty()) {
            return ApiProblem.BAD_INPUT.answer("The subject is not an id that an answer gave.");
        }
        return decisions
                .of(
                        subject.get().id(),
                        purpose,
                        place(request.param("jurisdiction").orElse("")),
                        signal)
                .map(decision -> Json.answer(200, answer(subject.get(), purpose, decision)))
                .orElseGet(ApiProblem.NOTHING_HERE::answer);
    }

    private static String place(String wanted) {
        return wanted.matches("[A-Z]{2}(-[A-Z]{2})?") ? wanted : "";
    }

    private static DecisionAnswer answer(Subject subject, String purpose, Decision decision) {
        return new DecisionAnswer(
                subject.id(),
                purpose,
                decision.allowed(),
                decision.why().id(),
                decision.otherwise().kind().id(),
                decision.standing().map(said -> said.trust().id()).orElse(""),
                decision.standing().map(said -> said.frequency()).orElse(""));
    }

    private ServerResponse decideMany(ServerRequest request) {
        Optional<DecisionBatch> batch = Json.read(request, DecisionBatch.class, BODY)
                .filter(sent -> sent.questions() != null
                        && !sent.questions().isEmpty()
                        && sent.questions().size() <= MOST);
        if (batch.isEmpty()) {
            return ApiProblem.BAD_INPUT.answer("The body is not a list of 1 to 500 questions.");
        }
        List<DecisionAnswer> answers = new ArrayList<>();
        for (DecisionQuestion question : batch.get().questions()) {
            Optional<Subject> subject =
                    reader.subject(new Wanted(question.email(), question.phone(), question.subject()));
            Optional<DecisionAnswer> answer = subject.flatMap(who -> decisions
                    .of(
                            who.id(),
                            ConsentReader.plain(question.purpose()),
                            place(ConsentReader.plain(question.jurisdiction())),
                            question.signal())
                    .map(decision -> answer(who, question.purpose(), decision)));
            if (answer.isEmpty()) {
                return ApiProblem.BAD_INPUT.answer(
                        "One of the questions names nobody, or a purpose that is not there.");
            }
            answers.add(answer.get());
        }
        return Json.answer(200, new DecisionBatchAnswer(answers));
    }
}
