/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.duty;

import java.util.ArrayList;
import java.util.List;
import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;
import org.resguardo.law.record.NamedTerm;
import org.resguardo.law.record.ResponseRule;

/** Puts the terms of answers to requests into the list of all terms. */
final class ResponseTerms {

    private ResponseTerms() {}

    static List<NamedTerm> of(ResponseRule rule) {
        List<NamedTerm> terms = new ArrayList<>();
        add(
                terms,
                rule.kind() + "-acknowledge",
                "Confirm a request within",
                "Confirmar una solicitud en",
                rule.acknowledge());
        add(terms, rule.kind(), "Answer a request within", "Responder una solicitud en", rule.answer());
        add(
                terms,
                rule.kind() + "-extension",
                "Once more, with a reason told in time",
                "Una prórroga, con motivo avisado a tiempo",
                rule.extension());
        add(terms, rule.kind() + "-opt-out", "Obey a \"no\" within", "Cumplir un \"no\" en", rule.optOut());
        add(
                terms,
                rule.kind() + "-appeal",
                "Answer an appeal within",
                "Responder una apelación en",
                rule.appealAnswer());
        return terms;
    }

    private static void add(List<NamedTerm> terms, String id, String en, String es, Term term) {
        if (!(term instanceof Term.None)) {
            terms.add(new NamedTerm(id, new Text(en, es), term));
        }
    }
}
