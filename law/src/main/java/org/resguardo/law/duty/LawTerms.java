/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Start;
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
import org.resguardo.law.record.Threshold;

/** Gathers the terms that a law sets, whatever kind of law it is. */
public final class LawTerms {
    private static final Text BREACH = new Text("Breach notice: {who}", "Aviso de filtración: {who}");
    private static final Text PEOPLE = BREACH.with("who", new Text("the people affected", "las personas afectadas"));
    private static final Text BUREAUS = new Text("credit bureaus", "burós de crédito");
    private static final Text MEDIA = new Text("the media of the place", "los medios del lugar");
    private static final Text REQUEST = new Text("Answer a request", "Responder una solicitud");

    /** What is answered, by the kind of request; where a law tells none apart, a request. */
    private static final Map<String, Text> ANSWERS = Map.of(
            "request-by-another-channel",
            new Text("Answer a request that came another way", "Responder una solicitud que llegó por otro medio"),
            "carry-out",
            new Text("Carry out what was granted", "Cumplir lo concedido"),
            "claims",
            new Text("Answer a claim", "Responder un reclamo"),
            "correction-or-deletion",
            new Text("Correct or delete", "Corregir o eliminar"),
            "consultas",
            new Text("Answer a question about a person's data", "Responder una consulta"),
            "access",
            new Text("Give access", "Dar acceso"));

    private final List<NamedTerm> terms = new ArrayList<>();

    private LawTerms() {}

    /** The terms of a law, in the order in which people meet them. */
    public static List<NamedTerm> of(LawRecord record) {
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
        add("breach-people", PEOPLE, law.people().term(), law.people().from());
        law.regulators().forEach(this::regulator);
        if (law.bureaus().required()) {
            Text who = told(BUREAUS, law.bureaus().threshold());
            add("breach-bureaus", who, law.bureaus().term(), Start.UNSTATED);
        }
    }

    private void federal(FederalLaw law) {
        terms.addAll(law.terms());
        add("breach-people", PEOPLE, law.breach().people(), law.breach().peopleFrom());
        law.breach().regulators().forEach(this::regulator);
        Text media = told(MEDIA, law.breach().mediaFrom());
        add("breach-media", media, law.breach().media(), law.breach().peopleFrom());
    }

    private void foreign(InternationalLaw law) {
        add("breach-people", PEOPLE, law.breach().people(), Start.UNSTATED);
        add(
                "breach-authority",
                BREACH.with("who", law.regulator()),
                law.breach().authority(),
                law.breach().authorityFrom());
    }

    private void regulator(RegulatorRule rule) {
        add("breach-authority", told(rule.name(), rule.threshold()), rule.term(), rule.from());
    }

    private static Text told(Text who, Threshold threshold) {
        Text told = BREACH.with("who", who);
        return threshold.comparator() == Threshold.Comparator.ANY
                ? told
                : new Text(told.en() + ", for {people}", told.es() + ", con {people}")
                        .with("people", threshold.words());
    }

    private void retention(RetentionLaw law) {
        RetentionLaw.Maximum maximum = law.maximum();
        Text start = law.countedFromWords();
        if (law.minimum().years() > 0) {
            Text words = new Text("Keep at least", "Conservar al menos");
            terms.add(new NamedTerm("keep-at-least", words, years(law.minimum().years()), start));
        }
        if (maximum.years() > 0) {
            Text words = new Text("Keep at most", "Conservar como máximo");
            Text from = maximum.ruleWords().isEmpty()
                    ? start
                    : new Text("{start}, {rule}", "{start}, {rule}")
                            .with("start", start)
                            .with("rule", maximum.ruleWords());
            terms.add(new NamedTerm("keep-at-most", words, years(maximum.years()), from));
        } else if (maximum.limited()) {
            Text words = new Text("Keep", "Conservar");
            terms.add(new NamedTerm("keep-by-rule", words, new Term.ByRule(maximum.ruleWords()), Text.NONE));
        }
    }

    private static Term years(int years) {
        return new Term.Months(12 * years);
    }

    private void response(ResponseRule rule) {
        String kind = rule.kind();
        add(kind + "-acknowledge", new Text("Confirm a request", "Confirmar una solicitud"), rule.acknowledge());
        add(kind, ANSWERS.getOrDefault(kind, REQUEST), rule.answer());
        Text extension =
                new Text("Extension, with the reason told in time", "Prórroga, con el motivo avisado a tiempo");
        add(kind + "-extension", extension, rule.extension());
        add(kind + "-opt-out", new Text("Obey a “no”", "Cumplir un “no”"), rule.optOut());
        add(kind + "-appeal", new Text("Answer an appeal", "Responder una apelación"), rule.appealAnswer());
    }

    private void add(String id, Text words, Term term) {
        add(id, words, term, Start.UNSTATED);
    }

    private void add(String id, Text words, Term term, Start from) {
        if (!(term instanceof Term.None)) {
            terms.add(new NamedTerm(id, words, term, from.words()));
        }
    }
}
