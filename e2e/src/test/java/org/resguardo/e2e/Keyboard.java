/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/** What somebody meets who has no mouse: the Tab key comes to everything that can be used, shows where it is, and leaves it again. */
final class Keyboard {

    /** Marks all that can be used and is to be seen; of buttons of which one is chosen, Tab comes to one. Counts them. */
    private static final String BEGIN = """
            (() => {
              const names = new Set();
              const all = Array.from(document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'));
              window.reach = all.filter(one => {
                if (one.disabled || !one.checkVisibility({checkVisibilityCSS: true}) || one.tabIndex < 0) { return false; }
                if (one.type !== 'radio') { return true; }
                const name = (one.form?.action ?? '') + one.name;
                if (names.has(name)) { return false; }
                names.add(name);
                return true;
              });
              window.reached = new Set();
              window.unseen = [];
              document.addEventListener('focusin', event => {
                let one = event.target;
                window.reached.add(one.type === 'radio' ? (one.form?.action ?? '') + one.name : one);
                while (one.shadowRoot?.activeElement) { one = one.shadowRoot.activeElement; }
                if (one.localName.includes('-')) { return; }
                const style = getComputedStyle(one);
                const shown = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2) || style.boxShadow !== 'none';
                if (!shown && one !== document.body && one.id !== 'content') { window.unseen.push(one.outerHTML.slice(0, 100)); }
              });
              document.activeElement?.blur();
              return window.reach.length;
            })()
            """;

    private static final String END = """
            window.reach.filter(one => !window.reached.has(one.type === 'radio' ? (one.form?.action ?? '') + one.name : one))
              .map(one => 'not reached: ' + one.outerHTML.slice(0, 100))
              .concat(window.unseen.map(one => 'focus not to be seen: ' + one))
            """;

    /** Each thing is given the focus, and whatever lies over its middle is not something else. */
    private static final String COVERED = """
            (() => {
              document.documentElement.style.scrollBehavior = 'auto';
              const covered = window.reach.filter(one => {
                one.focus();
                const box = one.getClientRects()[0] ?? one.getBoundingClientRect();
                if (box.width < 2 || box.height < 2) { return false; }
                const top = document.elementFromPoint(box.left + box.width / 2, box.top + Math.min(box.height / 2, 12));
                return top !== null && !one.contains(top) && !top.contains(one) && !top.closest('label')?.contains(one);
              }).map(one => 'covered when it has the focus: ' + one.outerHTML.slice(0, 100));
              scrollTo(0, 0);
              return covered;
            })()
            """;

    private Keyboard() {}

    /** What is wrong on a page; empty when nothing is. */
    static List<String> problems(Page page) {
        int all = (Integer) page.evaluate(BEGIN);
        tab(page, all + 4);
        if (!list(page, END).isEmpty()) {
            // What lies within elements of our own, as in the sample of a banner, takes presses too and is not counted.
            tab(page, all + 40);
        }
        List<String> problems = new java.util.ArrayList<>(list(page, END));
        problems.addAll(list(page, COVERED));
        return problems;
    }

    private static void tab(Page page, int times) {
        for (int i = 0; i < times; i++) {
            page.keyboard().press("Tab");
        }
    }

    private static List<String> list(Page page, String script) {
        return page.evaluate(script) instanceof List<?> all
                ? all.stream().map(Object::toString).toList()
                : List.of();
    }
}
