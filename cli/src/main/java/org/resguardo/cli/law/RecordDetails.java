/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli.law;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.resguardo.cli.words.Words;
import org.resguardo.law.Law;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.duty.LawTerms;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.OtherStateLaw;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.law.record.RetentionLaw;

/** What a record holds beside its duties, by its kind. */
final class RecordDetails {
    private final Law law;
    private final Words words;
    private final Sheet sheet;

    RecordDetails(Law law, Words words, Sheet sheet) {
        this.law = law;
        this.words = words;
        this.sheet = sheet;
    }

    void add(LawRecord record) {
        list("law.data", record.elements(), this::element);
        list("law.sensitive", record.sensitiveElements(), this::element);
        list("law.policy", record.policyContents(), id -> title(law.titles().policyContents(), id));
        LawTerms.of(record).stream()
                .filter(term -> !term.id().startsWith("breach-"))
                .forEach(this::term);
        switch (record) {
            case BreachLaw breach -> breach(breach);
            case FederalLaw federal -> federal(federal);
            case ComprehensiveLaw comprehensive -> comprehensive(comprehensive);
            case OtherStateLaw other -> sheet.entry(words.say("law.at_most"), sheet.said(other.keepAtMost()));
            case RetentionLaw retention -> retention(retention);
            case InternationalLaw international -> international(international);
        }
    }

    private void breach(BreachLaw breach) {
        due("law.tell_people", breach.people().term(), breach.people().from(), Text.NONE);
        breach.regulators().forEach(this::regulator);
        if (breach.bureaus().required()) {
            due(
                    "law.tell_bureaus",
                    breach.bureaus().term(),
                    Start.UNSTATED,
                    breach.bureaus().threshold().words());
        }
        list("law.letter", breach.letter().required(), id -> title(law.titles().letterItems(), id));
        list(
                "law.letter_not",
                breach.letter().forbidden(),
                id -> title(law.titles().letterItems(), id));
        sheet.entry(words.say("law.harm"), sheet.said(breach.harm().standard()));
        if (breach.monitoring().required()) {
            sheet.entry(
                    words.say("law.monitoring"),
                    words.say("law.months", "count", breach.monitoring().months()));
        }
    }

    private void federal(FederalLaw federal) {
        due("law.tell_people", federal.breach().people(), federal.breach().peopleFrom(), Text.NONE);
        federal.breach().regulators().forEach(this::regulator);
        sheet.entry(words.say("law.enforced"), sheet.said(federal.enforcement().by()));
    }

    private void comprehensive(ComprehensiveLaw comprehensive) {
        list("law.rights", comprehensive.rights(), id -> title(law.titles().rights(), id));
        sheet.entry(words.say("law.minors"), sheet.said(comprehensive.minors()));
        comprehensive
                .amendments()
                .forEach(change -> sheet.entry(
                        words.say("law.changed"), change.effective() + ": " + sheet.said(change.summary())));
        sheet.entry(words.say("law.note"), sheet.said(comprehensive.smallBusinessRule()));
        sheet.entry(words.say("law.note"), sheet.said(comprehensive.signal().note()));
        sheet.entry(
                words.say("law.enforced"),
                sheet.said(comprehensive.enforcement().by()));
    }

    private void retention(RetentionLaw retention) {
        sheet.entry(words.say("law.for"), title(law.titles().purposes(), retention.purpose()));
    }

    private void international(InternationalLaw international) {
        sheet.entry(words.say("law.enforced"), sheet.said(international.regulator()));
        InternationalLaw.Breach breach = international.breach();
        due("law.tell_authority", breach.authority(), breach.authorityFrom(), breach.authorityUnless());
        due("law.tell_people", breach.people(), Start.UNSTATED, breach.peopleIf());
    }

    private void term(NamedTerm term) {
        sheet.entry(words.say("law.when"), sheet.said(term.words()) + ": " + sheet.said(term.counted()));
    }

    private void regulator(RegulatorRule rule) {
        String who = sheet.said(rule.name());
        sheet.entry(
                words.say("law.tell_authority"),
                who + ": " + due(rule.term(), rule.from()) + " · "
                        + sheet.said(rule.threshold().words()));
    }

    private void due(String key, Term term, Start from, Text when) {
        if (!(term instanceof Term.None)) {
            sheet.entry(words.say(key), due(term, from) + (when.isEmpty() ? "" : " · " + sheet.said(when)));
        }
    }

    private String due(Term term, Start from) {
        String how = sheet.said(term.words());
        String start = sheet.said(from.words());
        boolean counted = !start.isEmpty() && term.isCounted();
        return counted ? words.say("law.counted", Map.of("term", how, "start", start)) : how;
    }

    private void list(String key, List<String> ids, Function<String, String> title) {
        sheet.entry(words.say(key), String.join("; ", ids.stream().map(title).toList()));
    }

    private String element(String id) {
        return sheet.said(requireNonNull(law.elements().get(id)).title());
    }

    private String title(Map<String, Text> titles, String id) {
        return sheet.said(requireNonNull(titles.get(id)));
    }
}
