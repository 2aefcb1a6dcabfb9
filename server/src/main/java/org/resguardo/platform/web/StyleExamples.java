/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import java.util.List;
import org.resguardo.platform.web.chart.BarChart;
import org.resguardo.platform.web.chart.FlowMap;
import org.resguardo.platform.words.Words;

/** The figures of the bakery on the style page; nobody's real ones. */
final class StyleExamples {
    private final Words words;

    StyleExamples(Words words) {
        this.words = words;
    }

    BarChart chart() {
        return new BarChart(
                words.say("web.style.chart.title"),
                words.say("web.style.chart.what"),
                words.say("web.style.chart.amount"),
                List.of(
                        bar("web.style.kind.names", 765),
                        bar("web.style.kind.emails", 612),
                        bar("web.style.kind.birthdays", 61),
                        bar("web.style.kind.health", 14)));
    }

    private BarChart.Bar bar(String label, long value) {
        return new BarChart.Bar(words.say(label), value, words.number(value));
    }

    FlowMap map() {
        return new FlowMap(
                words.say("web.style.map.title"),
                List.of(
                        column("web.style.map.people", box("customers", "web.style.map.customers", false)),
                        column(
                                "web.style.map.entry",
                                box("counter", "web.style.map.counter", false),
                                box("form", "web.style.map.form", false)),
                        column(
                                "web.style.map.place",
                                box("till", "web.style.map.till", false),
                                box("sheet", "web.style.map.sheet", true),
                                box("mail", "web.style.map.mail", false)),
                        column("web.style.map.recipient", box("accountant", "web.style.map.accountant", false))),
                List.of(
                        new FlowMap.Line("customers", "counter"),
                        new FlowMap.Line("customers", "form"),
                        new FlowMap.Line("counter", "till"),
                        new FlowMap.Line("counter", "sheet"),
                        new FlowMap.Line("form", "mail"),
                        new FlowMap.Line("till", "accountant")));
    }

    private FlowMap.Column column(String title, FlowMap.Box... boxes) {
        return new FlowMap.Column(words.say(title), List.of(boxes));
    }

    private FlowMap.Box box(String id, String label, boolean sensitive) {
        return new FlowMap.Box(id, words.say(label), sensitive);
    }

    List<StyleView.Row> rows() {
        return List.of(
                row("web.style.map.till", 412, "web.style.table.good", "good"),
                row("web.style.map.sheet", 351, "web.style.table.danger", "danger"),
                row("web.style.map.mail", 94, "web.style.table.warn", "warn"));
    }

    private StyleView.Row row(String place, long people, String state, String kind) {
        return new StyleView.Row(words.say(place), words.number(people), words.say(state), kind);
    }
}
