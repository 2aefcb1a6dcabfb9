/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resguardo.inventory.duty.SpecialDuties;
import org.resguardo.law.Text;
import org.resguardo.law.duty.Obligation;
import org.resguardo.protection.safeguard.Question;
import org.resguardo.protection.safeguard.Question.Answer;
import org.resguardo.protection.safeguard.Question.Head;
import org.resguardo.protection.safeguard.Questions;
import org.resguardo.protection.safeguard.SafeguardAnswers;
import org.resguardo.protection.safeguard.SafeguardAnswers.Given;
import org.resguardo.protection.safeguard.Score;

/** The questions that a business is asked, by the laws that reach it, with what was answered. */
public final class QuestionSheet {
    private final Questions questions;
    private final SafeguardAnswers answers;
    private final SpecialDuties duties;
    private final InstantSource clock;

    /** The questions for a business with these duties. */
    public QuestionSheet(Questions questions, SafeguardAnswers answers, SpecialDuties duties, InstantSource clock) {
        this.questions = questions;
        this.answers = answers;
        this.duties = duties;
        this.clock = clock;
    }

    /**
     * A question with its answer.
     *
     * @param question the question
     * @param given the answer, once there is one
     * @param law what the law that asks for it is called
     */
    public record Line(Question question, Optional<Given> given, Optional<Text> law) {
        /** True when this is the answer. */
        public boolean says(Answer answer) {
            return given.map(said -> said.answer() == answer).orElse(false);
        }

        /** True when something is to be done. */
        public boolean open() {
            return given.map(said -> said.answer().open()).orElse(false);
        }
    }

    /**
     * Questions under one head.
     *
     * @param head the head
     * @param lines the questions
     */
    public record Part(Head head, List<Line> lines) {}

    /** All questions, by their heads. */
    public List<Part> parts() {
        List<Line> lines = lines();
        return Arrays.stream(Head.values())
                .map(head -> new Part(
                        head,
                        lines.stream()
                                .filter(line -> line.question().head() == head)
                                .toList()))
                .toList();
    }

    private List<Line> lines() {
        Map<String, Given> given = answers.all();
        Map<String, Text> laws = laws();
        return questions.under(laws.keySet()).stream()
                .map(question -> new Line(
                        question,
                        Optional.ofNullable(given.get(question.id())),
                        question.law().map(laws::get)))
                .toList();
    }

    private Map<String, Text> laws() {
        Set<String> asked = questions.all().stream()
                .flatMap(question -> question.law().stream())
                .collect(Collectors.toSet());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        return duties.on(today).with(Obligation.Status.APPLIES).stream()
                .map(Obligation::record)
                .filter(record -> asked.contains(record.header().id()))
                .collect(Collectors.toMap(
                        record -> record.header().id(),
                        record -> record.header().title()));
    }

    /** How the answers stand; what is not answered could not be seen. */
    public Score score() {
        List<Line> lines = lines();
        long good = lines.stream().filter(line -> line.says(Answer.YES)).count();
        long bad = lines.stream().filter(Line::open).count();
        long asked = lines.stream().filter(line -> !line.says(Answer.NOT_HERE)).count();
        return new Score(good, bad, asked - good - bad);
    }
}
