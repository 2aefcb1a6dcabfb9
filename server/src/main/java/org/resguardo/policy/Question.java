/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.util.Arrays;
import java.util.List;
import org.resguardo.policy.claim.Answers;
import org.resguardo.policy.claim.Facts;

/** The questions with a few answers to choose from. */
public enum Question {
    /** For whom the rights are. */
    RIGHTS(Answers.RIGHTS, "everyone law", "policy.question.rights", "policy.refusal.rights") {
        @Override
        public String title(String answer) {
            return answer.equals("everyone") ? "policy.answer.rights.everyone" : "policy.answer.rights.law";
        }
    },
    /** How people learn of changes. */
    CHANGES(Answers.CHANGES, "page page-and-email", "policy.question.changes", "policy.refusal.changes") {
        @Override
        public String title(String answer) {
            return answer.equals("page") ? "policy.answer.changes.page" : "policy.answer.changes.email";
        }
    },
    /** What the website leaves in browsers. */
    COOKIES(
            Answers.COOKIES,
            "none needed statistics advertising",
            "policy.question.cookies",
            "policy.refusal.cookies") {
        @Override
        public String title(String answer) {
            return switch (answer) {
                case "none" -> "policy.answer.cookies.none";
                case "needed" -> "policy.answer.cookies.needed";
                case "statistics" -> "policy.answer.cookies.statistics";
                default -> "policy.answer.cookies.advertising";
            };
        }
    },
    /** What the website does when a browser asks not to be tracked. */
    SIGNAL(Answers.SIGNAL, "nothing obeys", "policy.question.signal", "policy.refusal.signal") {
        @Override
        public String title(String answer) {
            return answer.equals("nothing") ? "policy.answer.signal.nothing" : "policy.answer.signal.obeys";
        }
    },
    /** Whether what is kept is used to train programs that write and answer. */
    TRAINING(Answers.TRAINING, "no yes", "policy.question.training", "policy.refusal.training") {
        @Override
        public String title(String answer) {
            return answer.equals("no") ? "policy.answer.training.no" : "policy.answer.training.yes";
        }
    },
    /** Whether what is sold has biometric data in it. */
    BIOMETRIC_SALE(
            Answers.BIOMETRIC_SALE, "no yes", "policy.question.biometric_sale", "policy.refusal.biometric_sale") {
        @Override
        public String title(String answer) {
            return answer.equals("no") ? "policy.answer.biometric_sale.no" : "policy.answer.biometric_sale.yes";
        }
    },
    /** Who decides about people. */
    DECISIONS(Answers.DECISIONS, "people computers", "policy.question.decisions", "policy.refusal.decisions") {
        @Override
        public String title(String answer) {
            return answer.equals("people") ? "policy.answer.decisions.people" : "policy.answer.decisions.computers";
        }
    };

    private final String id;
    private final String answers;
    private final String text;
    private final String refusal;

    Question(String id, String answers, String text, String refusal) {
        this.id = id;
        this.answers = answers;
        this.text = text;
        this.refusal = refusal;
    }

    /** The questions that a business is asked, in their order. */
    public static List<Question> asked(Facts facts) {
        return Arrays.stream(values())
                .filter(question -> question.concerns(facts))
                .toList();
    }

    private boolean concerns(Facts facts) {
        return switch (this) {
            case COOKIES -> facts.firm().yes("hasWebsite");
            case SIGNAL -> facts.firm().yes("hasWebsite") && facts.law().asks("do-not-track");
            case TRAINING -> facts.law().asks("llm-training-statement");
            case BIOMETRIC_SALE -> facts.mayItSellBiometrics();
            case RIGHTS, CHANGES, DECISIONS -> true;
        };
    }

    /** True when nothing is published as long as it is open; who decides is only said where it was told. */
    boolean must() {
        return this != DECISIONS;
    }

    /** Its name in the database and in forms. */
    public String id() {
        return id;
    }

    /** The answers to choose from. */
    public List<String> answers() {
        return List.of(answers.split(" "));
    }

    /** The key of the question. */
    public String text() {
        return text;
    }

    /** The key of the sentence that says that it must be answered first. */
    public String refusal() {
        return refusal;
    }

    /** The key of an answer in words. */
    public abstract String title(String answer);
}
