/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import org.resguardo.notice.CollectionText;
import org.resguardo.platform.words.Language;
import tools.jackson.databind.json.JsonMapper;

/**
 * The script that puts a notice next to a field. It holds the text itself, so that it asks for nothing more, stores nothing and needs no
 * style sheet: it turns the link into the browser's own element for something that opens, large enough for a thumb.
 */
final class ElementScript {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCRIPT = """
            (() => {
              const text = SHOWN;
              const fill = (element) => {
                if (element.firstElementChild && element.firstElementChild.tagName === "DETAILS") {
                  return;
                }
                const details = document.createElement("details");
                details.lang = text.language;
                const summary = document.createElement("summary");
                summary.textContent = text.question;
                summary.style.paddingBlock = "12px";
                details.append(summary);
                for (const part of text.parts) {
                  const paragraph = document.createElement("p");
                  paragraph.textContent = part;
                  details.append(paragraph);
                }
                const last = document.createElement("p");
                const link = document.createElement("a");
                link.href = text.policy;
                link.textContent = text.more;
                last.append(link);
                details.append(last);
                element.replaceChildren(details);
              };
              const all = () => document.querySelectorAll("resguardo-notice[data-point='" + text.point + "']").forEach(fill);
              if (document.readyState === "loading") {
                document.addEventListener("DOMContentLoaded", all);
              } else {
                all();
              }
            })();
            """;

    private ElementScript() {}

    /**
     * What the script shows.
     *
     * @param point the number of the place
     * @param language the language
     * @param question what is clicked on
     * @param parts the paragraphs
     * @param more the words of the link
     * @param policy where it leads
     */
    private record Shown(
            long point, String language, String question, java.util.List<String> parts, String more, String policy) {}

    static String of(long point, CollectionText text, Language language, String more, String policy) {
        java.util.List<String> parts = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(text.first()), text.more().stream())
                .map(CollectionText.Part::text)
                .toList();
        String shown = JSON.writeValueAsString(new Shown(point, language.tag(), text.question(), parts, more, policy));
        return SCRIPT.replace("SHOWN", shown.replace("<", "\\u003c"));
    }
}
