/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import java.util.stream.Collectors;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Cause;
import org.resguardo.notice.NoticeTemplate;
import org.resguardo.platform.web.FormView;
import org.resguardo.platform.words.Language;

/**
 * A template of a notice.
 *
 * @param cause for what
 * @param language in which language
 * @param own true when the owner wrote it
 * @param filled what counts now, filled with the business's own data
 * @param form the form
 * @param mayChange true for whom may change something here
 */
public record TemplateView(
        Cause cause, Language language, boolean own, Campaign.Said filled, FormView form, boolean mayChange) {

    /** The page about it. */
    public String page() {
        return "/notice/templates/" + cause.id() + "/" + language.tag();
    }

    /** What can be filled in, as it is written. */
    public String places() {
        return NoticeTemplate.places(cause).stream()
                .map(place -> "{{" + place + "}}")
                .collect(Collectors.joining(" "));
    }

    /** The fields with their heights in lines. */
    public List<Field> fields() {
        return List.of(new Field("text", "notice.text", 14), new Field("html", "notice.template.html", 6));
    }

    /**
     * A field of several lines.
     *
     * @param name its name
     * @param label the key of its label
     * @param rows how many lines it shows
     */
    public record Field(String name, String label, int rows) {}
}
