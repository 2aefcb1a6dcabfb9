/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import org.resguardo.notice.Cause;
import org.resguardo.platform.words.Language;

/**
 * The templates of notices.
 *
 * @param lines one for each
 */
public record TemplatesView(List<Line> lines) {

    /**
     * A template.
     *
     * @param cause for what
     * @param language in which language
     * @param own true when the owner wrote it
     */
    public record Line(Cause cause, Language language, boolean own) {

        /** The page about it. */
        public String page() {
            return "/notice/templates/" + cause.id() + "/" + language.tag();
        }
    }
}
