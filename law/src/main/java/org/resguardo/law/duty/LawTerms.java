/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.OtherStateLaw;
import org.resguardo.law.record.RegulatorRule;
import org.resguardo.law.record.ResponseRule;
import org.resguardo.law.record.RetentionLaw;

/** Gathers the terms that a law sets, whatever kind of law it is. */
final class LawTerms {
    private static final Text PEOPLE =
            new Text("After a breach, tell the people", "Tras una filtración, avisar a las personas");
    private static final Text AUTHORITY = new Text("After a breach, tell {who}", "Tras una filtración, avisar a {who}");

    private final List<NamedTerm> terms = new ArrayList<>();

    private LawTerms() {}

    static List<NamedTerm> of(LawRecord record) {
        LawTerms gathered = new LawTerms();
        switch (record) {
            case BreachLaw breach -> gathered.breach(breach);
            case FederalLaw federal -> gathered.federal(federal);
            case RetentionLaw retention -> gathered.retention(retention);
            case InternationalLaw foreign -> gathered.foreign(foreign);
            case ComprehensiveLaw comprehensive -> {
                // has terms for requests only
            }
            case OtherStateLaw other -> {
                // has terms for requests only
            }
        }
        record.responses().forEach(gathered::response);
        return List.copyOf(gathered.terms);
    }

    private void breach(BreachLaw law) {
        add("breach-people", PEOPLE, law.people().term());
        law.regulators().forEach(this::regulator);
        if (law.bureaus().required()) {
            Text bureaus = new Text("credit bureaus, from {from}", "burós de crédito, desde {from}");
            add(
                    "breach-bureaus",
                    AUTHORITY.with(
                            "who",
                            bureaus.with("from", law.bureaus().threshold().words())),
                    law.bureaus().term());
        }
    }

    private void federal(FederalLaw law) {
        terms.addAll(law.terms());
        add("breach-people", PEOPLE, law.breach().people());
        law.breach().regulators().forEach(this::regulator);
    }

    private void foreign(InternationalLaw law) {
        add("breach-people", PEOPLE, law.breach().people());
        add(
                "breach-authority",
                AUTHORITY.with("who", law.regulator()),
                law.breach().authority());
    }

    private void regulator(RegulatorRule rule) {
        Text who = new Text("{name}, from {from}", "{name}, desde {from}")
                .with("name", rule.name())
                .with("from", rule.threshold().words());
        add("breach-authority", AUTHORITY.with("who", who), rule.term());
    }

    private void retention(RetentionLaw law) {
        if (law.minimum().years() > 0) {
            add(
                    "keep-at-least",
                    new Text("Keep at least", "Conservar al menos"),
                    years(law.minimum().years()));
        }
        if (law.maximum().years() > 0) {
            add(
                    "keep-at-most",
                    new Text("Keep at most", "Conservar como máximo"),
                    years(law.maximum().years()));
        }
    }

    private static Term years(int years) {
        return new Term.Months(12 * years);
    }

    private void response(ResponseRule rule) {
        String kind = rule.kind();
        add(
                kind + "-acknowledge",
                new Text("Confirm a request within", "Confirmar una solicitud en"),
                rule.acknowledge());
        add(kind, new Text("Answer a request within", "Responder una solicitud en"), rule.answer());
        add(
                kind + "-extension",
                new Text("Once more, with a reason told in time", "Una prórroga, con motivo avisado a tiempo"),
                rule.extension());
        add(kind + "-opt-out", new Text("Obey a \"no\" within", "Cumplir un \"no\" en"), rule.optOut());
        add(kind + "-appeal", new Text("Answer an appeal within", "Responder una apelación en"), rule.appealAnswer());
    }

    private void add(String id, Text words, Term term) {
        if (!(term instanceof Term.None)) {
            terms.add(new NamedTerm(id, words, term));
        }
    }
}
