/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.resguardo.platform.web.Form;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.HarmAssessment;
import org.resguardo.protection.incident.Subject;
import org.springframework.web.servlet.function.ServerRequest;

/** Reads what was sent about an incident into statements. What is left empty is not known, which is an answer too. */
final class FactReader {
    private static final int REASON = 2000;
    private static final int LINE = 300;
    private static final int LONGEST_NUMBER = 9;

    private final ServerRequest request;
    private final Form form;
    private final RoomView room;

    FactReader(ServerRequest request, Form form, RoomView room) {
        this.request = request;
        this.form = form;
        this.room = room;
    }

    Map<String, String> read(FactSheet sheet) {
        return switch (sheet) {
            case DATA -> data();
            case PEOPLE -> people();
            case SECRECY -> Map.of(Subject.SECRECY, choice(Subject.SECRECY, sheet));
            case CODES -> Map.of(Subject.CODES, choice(Subject.CODES, sheet));
            case ANSWERS -> answers(sheet);
            case HARM_NATURE, HARM_RECIPIENT, HARM_SEEN, HARM_MITIGATED, HARM_POLICE -> question(sheet);
            case HARM -> harm(sheet);
            case WHEN -> when();
            case LETTER -> letter();
        };
    }

    private String choice(String field, FactSheet sheet) {
        List<String> ids = sheet.choices().stream().map(FactSheet.Choice::id).toList();
        String sent = form.optional(field, LINE);
        return ids.contains(sent) ? sent : Subject.UNKNOWN;
    }

    private Map<String, String> data() {
        List<String> sent = Optional.ofNullable(request.params().get("data")).orElse(List.of());
        String known = sent.stream()
                .filter(room.law().elements()::containsKey)
                .sorted()
                .distinct()
                .collect(Collectors.joining(" "));
        return Map.of(Subject.DATA, known.isEmpty() ? Subject.UNKNOWN : known);
    }

    private Map<String, String> people() {
        Map<String, OptionalLong> places = new TreeMap<>();
        long counted = 0;
        for (int row = 0; row < FactView.ROWS; row++) {
            String place = form.optional("place" + row, 10);
            if (room.law().jurisdictions().containsKey(place)) {
                OptionalLong count = number("count" + row);
                places.merge(place, count, FactReader::sum);
                counted += count.orElse(0);
            }
        }
        OptionalLong total = number("total");
        if (total.isPresent() && total.getAsLong() < counted) {
            total = OptionalLong.of(counted);
        }
        Map<String, String> said = new LinkedHashMap<>();
        boolean allCounted = !places.isEmpty() && places.values().stream().allMatch(OptionalLong::isPresent);
        said.put(
                Subject.PEOPLE,
                total.isPresent()
                        ? Long.toString(total.getAsLong())
                        : allCounted ? Long.toString(counted) : Subject.UNKNOWN);
        said.put(Subject.RESIDENTS, Facts.residents(places));
        said.put(Subject.MINORS, choice(Subject.MINORS, FactSheet.CODES));
        return said;
    }

    private static OptionalLong sum(OptionalLong one, OptionalLong other) {
        return one.isPresent() && other.isPresent()
                ? OptionalLong.of(one.getAsLong() + other.getAsLong())
                : OptionalLong.empty();
    }

    private OptionalLong number(String field) {
        String typed = form.optional(field, LINE).replaceAll("[,.\\s]", "");
        if (typed.isEmpty()) {
            return OptionalLong.empty();
        }
        if (!typed.matches("\\d{1," + LONGEST_NUMBER + "}") || Long.parseLong(typed) == 0) {
            form.refuse(field, "protection.people.number");
            return OptionalLong.empty();
        }
        return OptionalLong.of(Long.parseLong(typed));
    }

    private Map<String, String> answers(FactSheet sheet) {
        Map<String, String> said = new LinkedHashMap<>();
        room.duties().questions().forEach(question -> {
            String subject = Subject.ANSWER + question.id();
            said.put(subject, choice(subject, sheet));
        });
        room.facts().beneath(Subject.ANSWER).keySet().forEach(fact -> {
            String subject = Subject.ANSWER + fact;
            if (request.param(subject).isPresent()) {
                said.put(subject, choice(subject, sheet));
            }
        });
        return said;
    }

    private Map<String, String> question(FactSheet sheet) {
        HarmAssessment.Question question = sheet.question().orElseThrow();
        Map<String, String> said = new LinkedHashMap<>();
        said.put(question.subject(), choice(question.subject(), sheet));
        String reason = form.optional(question.reason(), REASON);
        if (!reason.isEmpty() || !room.facts().said(question.reason()).isEmpty()) {
            said.put(question.reason(), reason);
        }
        return said;
    }

    /** That harm is unlikely ends duties, so it needs a reason in words. */
    private Map<String, String> harm(FactSheet sheet) {
        String answer = choice(Subject.HARM, sheet);
        String reason = form.optional(Subject.HARM_REASON, REASON);
        if (answer.equals("no") && reason.isEmpty()) {
            form.refuse(Subject.HARM_REASON, "protection.harm.reason.missing");
        }
        Map<String, String> said = new LinkedHashMap<>();
        said.put(Subject.HARM, answer);
        if (!reason.isEmpty()) {
            said.put(Subject.HARM_REASON, reason);
        }
        return said;
    }

    private Map<String, String> when() {
        Map<String, String> said = new LinkedHashMap<>();
        Optional<LocalDate> noticed = OpeningPage.day(form.optional(Subject.NOTICED, LINE));
        if (noticed.isEmpty() || noticed.get().isAfter(room.today())) {
            form.refuse(Subject.NOTICED, "protection.opening.noticed.missing");
            return said;
        }
        said.put(Subject.NOTICED, noticed.get().toString());
        List.of(Subject.BEGAN, Subject.ENDED).forEach(subject -> {
            Optional<LocalDate> day = OpeningPage.day(form.optional(subject, LINE));
            if (day.isPresent() && day.get().isAfter(room.today())) {
                form.refuse(subject, "protection.when.future");
            }
            said.put(subject, day.map(LocalDate::toString).orElse(Subject.UNKNOWN));
        });
        return said;
    }

    private Map<String, String> letter() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put(
                Subject.LETTER + "sender",
                form.text(Subject.LETTER + "sender", LINE, "protection.letter.missing.sender"));
        for (FactView.Line line : FactView.LETTER_LINES) {
            String subject = Subject.LETTER + line.name();
            String typed = form.optional(subject, line.tall() ? REASON : LINE);
            if (!typed.isEmpty() || !room.facts().said(subject).isEmpty()) {
                said.put(subject, typed);
            }
        }
        said.put(Subject.LETTER + "delay", choice(Subject.LETTER + "delay", FactSheet.CODES));
        return said;
    }
}
