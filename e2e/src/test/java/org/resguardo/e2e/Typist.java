/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.microsoft.playwright.Page;

/**
 * Somebody without a mouse: she goes from one thing to the next with the Tab key until she is where she wants to be.
 *
 * @param page what is in front of her
 */
record Typist(Page page) {
    private static final int MOST = 1_500;

    /** Goes to a thing. */
    Typist to(String selector) {
        for (int i = 0; i < MOST; i++) {
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return this;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector + " on " + page.url());
    }

    /** Goes to a link or a button, and presses it. */
    void press(String selector) {
        to(selector);
        page.keyboard().press("Enter");
    }

    /** Goes to a field, and types. */
    void type(String selector, String text) {
        to(selector);
        page.keyboard().type(text);
    }
}
