/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import java.util.Map;
import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Route;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.words.Words;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Shows all parts that pages are made of, with the bakery as the example. */
public final class StylePage implements RouteOwner {
    private final Pages pages;

    /** Shows the parts as these pages have them. */
    public StylePage(Pages pages) {
        this.pages = pages;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/style", Audience.ACCOUNTS, this::show));
    }

    private ServerResponse show(ServerRequest request) {
        Words words = pages.words(Visit.of(request.servletRequest()));
        StyleExamples examples = new StyleExamples(words);
        return pages.show(
                request, "style.jte", new StyleView(form(words), examples.chart(), examples.map(), examples.rows()));
    }

    private static FormView form(Words words) {
        FieldProblem wrong = new FieldProblem("style-email", words.say("web.style.form.problem"));
        return new FormView(Map.of("style-email", "ana@"), List.of(wrong));
    }
}
