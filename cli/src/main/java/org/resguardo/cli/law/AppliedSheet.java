/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligation.Status;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.duty.Question;
import org.resguardo.law.load.FactsFile;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;

/** What the law asks of a business, for a screen: what applies, what comes, what is open and what would settle it. */
final class AppliedSheet {
    private final Law law;
    private final FactsFile business;
    private final LocalDate day;
    private final Words words;
    private final Sheet sheet;

    AppliedSheet(Law law, FactsFile business, LocalDate day, int width, Words words) {
        this.law = law;
        this.business = business;
        this.day = day;
        this.words = words;
        this.sheet = new Sheet(width, words);
    }

    String text(Obligations obligations) {
        sheet.line(0, words.say("law.applies.title", Map.of("business", business.name(), "date", day.toString())));
        sheet.disclaimer(law);
        section("law.applies.now", obligations.with(Status.APPLIES));
        section("law.applies.coming", obligations.with(Status.COMING));
        questions(obligations);
        section("law.applies.open", obligations.with(Status.UNDETERMINED));
        sheet.space()
                .line(
                        0,
                        words.say(
                                "law.applies.rest",
                                "count",
                                obligations.with(Status.DOES_NOT_APPLY).size()));
        return sheet.disclaimer(law).text();
    }

    private void section(String key, List<Obligation> obligations) {
        if (obligations.isEmpty()) {
            return;
        }
        sheet.heading(words.say(key, "count", obligations.size()));
        obligations.forEach(this::obligation);
    }

    private void obligation(Obligation obligation) {
        LawRecord record = obligation.record();
        sheet.space().line(0, sheet.said(record.title())).entry("id", record.id());
        if (obligation.status() == Status.COMING || !record.inForce(day)) {
            sheet.entry(words.say("law.from"), record.header().effective().toString());
        }
        obligation.reasons().forEach(reason -> sheet.entry(words.say("law.why"), sheet.said(reason)));
        obligation.evidence().stream()
                .filter(found -> !obligation.reasons().contains(found))
                .forEach(found -> sheet.entry(words.say("law.data"), sheet.said(found)));
        obligation.duties().forEach(this::duty);
        obligation.terms().forEach(this::term);
        obligation.questions().forEach(question -> sheet.entry(words.say("law.ask"), sheet.said(question.text())));
        sheet.source(record.provenance());
    }

    private void duty(Obligation.DutyStatus status) {
        String step = sheet.said(status.duty().step().title());
        String text = sheet.said(status.duty().text());
        sheet.entry(words.say("law.do"), words.say("law.duty", Map.of("text", text, "step", step)));
        status.questions().forEach(question -> sheet.entry(words.say("law.ask"), sheet.said(question.text())));
    }

    private void term(NamedTerm term) {
        sheet.entry(words.say("law.when"), sheet.said(term.words()) + ": " + sheet.said(term.counted()));
    }

    private void questions(Obligations obligations) {
        Map<Question, List<LawRecord>> questions = obligations.questions();
        if (questions.isEmpty()) {
            return;
        }
        sheet.heading(words.say("law.applies.questions", "count", questions.size()));
        questions.forEach((question, records) -> {
            String ids = records.stream().map(LawRecord::id).limit(6).collect(Collectors.joining(", "));
            String more = records.size() > 6 ? " " + words.say("law.more", "count", records.size() - 6) : "";
            sheet.space().line(0, sheet.said(question.text()));
            sheet.entry("id", question.id()).entry(words.say("law.settles"), ids + more);
        });
    }
}
