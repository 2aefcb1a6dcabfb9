/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

/** Characters that XML and HTML keep for themselves. */
final class Markup {
    private Markup() {}

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
