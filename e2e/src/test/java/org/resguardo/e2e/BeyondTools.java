/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * What WCAG 2.2 asks of a page and tools do not see: nothing needs dragging (2.5.7), what is pressed is large enough for a thumb (2.5.8, and
 * 44 pixels for buttons, as we want it), help stands at the same place everywhere but on the sheet of samples (3.2.6), and nothing keeps a password manager from
 * filling in (3.3.8). Focus (2.4.11, 2.4.13) is {@link Keyboard}'s; that nothing is asked twice (3.3.7) is {@link Walk}'s.
 */
final class BeyondTools {
    private static final String DRAGGING = """
            Array.from(document.querySelectorAll('[draggable=true], [data-drop]'))
              .filter(one => !one.matches('[data-drop]') || !one.querySelector('input[type=file]')?.checkVisibility())
              .map(one => 'can only be dragged: ' + one.outerHTML.slice(0, 100))
            """;

    private static final String SMALL = """
            Array.from(document.querySelectorAll('main .button, main select, main summary, main input[type=text], main input[type=email]'))
              .filter(one => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
              .map(one => 'too small for a thumb: ' + one.outerHTML.slice(0, 100))
            """;

    private static final String HELP = """
            location.pathname.startsWith('/sign-in') || location.pathname === '/style' || document.querySelector('main')?.lastElementChild?.matches('details.help') ? [] : ['help is not where it always is']
            """;

    private static final String PASSWORDS = """
            Array.from(document.querySelectorAll('input[type=password]'))
              .filter(one => one.hasAttribute('onpaste') || one.autocomplete === 'off' && /passphrase/.test(one.name))
              .map(one => 'cannot be filled in: ' + one.outerHTML.slice(0, 100))
            """;

    private BeyondTools() {}

    /** What is wrong on a page of an owner; empty when nothing is. */
    static List<String> problems(Page page) {
        return List.of(DRAGGING, SMALL, HELP, PASSWORDS).stream()
                .flatMap(script -> ((List<?>) page.evaluate(script)).stream())
                .map(Object::toString)
                .toList();
    }
}
