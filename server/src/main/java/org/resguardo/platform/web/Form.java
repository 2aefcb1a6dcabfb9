/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.resguardo.platform.words.Words;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads a form that was sent, and gathers what is wrong with it. */
public final class Form {
    private static final int LONGEST_NUMBER = 20;

    private final ServerRequest request;
    private final Words words;
    private final Map<String, String> values = new HashMap<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    /** The form of a request, whose problems are told in some words. */
    public Form(ServerRequest request, Words words) {
        this.request = request;
        this.words = words;
    }

    /** The text of a field, without space around it. A text that is empty or too long is a problem. */
    public String text(String field, int longest, String missing) {
        String text = request.param(field).orElse("").strip();
        values.put(field, text);
        if (text.isEmpty()) {
            refuse(field, missing);
        } else if (text.length() > longest) {
            problems.add(new FieldProblem(field, words.say("web.form.too_long", "most", longest)));
        }
        return text;
    }

    /** The text of a field that may be left empty. */
    public String optional(String field, int longest) {
        String text = request.param(field).orElse("").strip();
        values.put(field, text);
        if (text.length() > longest) {
            problems.add(new FieldProblem(field, words.say("web.form.too_long", "most", longest)));
        }
        return text;
    }

    /** The whole number in a field that may be left empty, however its digits are grouped. */
    public OptionalLong number(String field, String wrong) {
        String text = optional(field, LONGEST_NUMBER);
        if (text.isEmpty()) {
            return OptionalLong.empty();
        }
        String digits = text.replaceAll("[\\s.,'’]", "");
        if (!digits.matches("[0-9]{1,12}")) {
            refuse(field, wrong);
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(digits));
    }

    /** One of several answers; the first when something else was sent than the form offers. */
    public String choice(String field, List<String> answers) {
        String sent = request.param(field).filter(answers::contains).orElse(answers.get(0));
        values.put(field, sent);
        return sent;
    }

    /** A secret, exactly as it was typed; it is not shown again. */
    public String secret(String field, String missing) {
        String secret = request.param(field).orElse("");
        if (secret.isEmpty()) {
            refuse(field, missing);
        }
        return secret;
    }

    /** A secret that may be left empty, exactly as it was typed; it is not shown again. */
    public String hidden(String field) {
        return request.param(field).orElse("");
    }

    /** Says what is wrong with a field. */
    public void refuse(String field, String sentence) {
        problems.add(new FieldProblem(field, words.say(sentence)));
    }

    /** True when nothing is wrong. */
    public boolean fine() {
        return problems.isEmpty();
    }

    /** The form to be shown again. */
    public FormView view() {
        return new FormView(Map.copyOf(values), List.copyOf(problems));
    }
}
