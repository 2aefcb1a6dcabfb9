/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.business.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.resguardo.law.Law;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.web.Form;
import org.resguardo.platform.web.FormView;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * What was sent about customers.
 *
 * @param places where the business is and where its customers live
 * @param answers the facts that were answered beside
 */
record CustomersForm(Places places, Map<String, Answer> answers) {
    static final String TOTAL = "totalCustomers";
    static final String EMPLOYEES = "employees";
    static final String REVENUE = "revenueUsd";

    private static final int ID = 40;

    /** Reads the form; what was told before of places that are still marked stays. */
    static CustomersForm read(ServerRequest request, Form form, Law law, Places before) {
        String home = form.optional("home", ID);
        if (!law.jurisdictions().containsKey(home)) {
            form.refuse("home", "business.home.missing");
        }
        Elsewhere elsewhere = Elsewhere.of(form.optional("elsewhere", ID));
        Set<String> marked = new LinkedHashSet<>(request.params().getOrDefault("place", List.of()));
        marked.retainAll(law.jurisdictions().keySet());
        marked.remove(home);
        if (elsewhere == Elsewhere.UNTOLD) {
            form.refuse("elsewhere", "business.spread.missing");
        } else if (elsewhere == Elsewhere.SOME && marked.isEmpty()) {
            form.refuse("elsewhere", "business.spread.none_marked");
        }
        OptionalLong total = form.number("total", "business.number.wrong");
        OptionalLong employees = form.number(EMPLOYEES, "business.number.wrong");
        String band = form.optional(REVENUE, ID);

        Map<String, Answer> answers = new LinkedHashMap<>();
        answers.put(TOTAL, number(total));
        answers.put(EMPLOYEES, number(employees));
        answers.put(REVENUE, Answer.said(law.questions().band(band).isPresent() ? band : Answer.UNKNOWN));
        Map<String, OptionalLong> customers = new TreeMap<>();
        if (elsewhere == Elsewhere.NONE) {
            customers.put(home, total);
        } else {
            customers.put(home, before.customers().getOrDefault(home, OptionalLong.empty()));
            marked.forEach(place -> customers.put(place, before.customers().getOrDefault(place, OptionalLong.empty())));
        }
        return new CustomersForm(new Places(Set.of(home), customers, elsewhere), answers);
    }

    private static Answer number(OptionalLong number) {
        return Answer.said(number.isPresent() ? Long.toString(number.getAsLong()) : Answer.UNKNOWN);
    }

    /** The form with what is known. */
    static FormView filled(Business business) {
        Map<String, String> values = new HashMap<>();
        values.put("home", business.places().home().orElse(""));
        values.put("elsewhere", business.places().elsewhere().id());
        values.put("total", digits(business, TOTAL));
        values.put(EMPLOYEES, digits(business, EMPLOYEES));
        values.put(REVENUE, business.answer(REVENUE).map(Answer::text).orElse(""));
        return new FormView(Map.copyOf(values), List.of());
    }

    private static String digits(Business business, String fact) {
        return business.answer(fact)
                .filter(answer -> !answer.unknown())
                .map(Answer::text)
                .orElse("");
    }
}
