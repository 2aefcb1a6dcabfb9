/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.widget;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The script as text: as it is pinned, or with the configuration of a business in it, which then needs no request of its own. */
public final class WidgetScript {
    private static final String FILE = "widget.js";
    private static final String GAP = "\"@CONFIGURATION@\"";

    private final String text;

    private WidgetScript(String text) {
        this.text = text;
    }

    /** The script that this program brings. */
    public static WidgetScript ours() {
        try (InputStream in = WidgetScript.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("the build made no " + FILE);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            if (text.indexOf(GAP) < 0 || text.indexOf(GAP) != text.lastIndexOf(GAP)) {
                throw new IllegalStateException(FILE + " has no single place for a configuration");
            }
            return new WidgetScript(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The script that asks for its configuration. */
    public String pinned() {
        return text;
    }

    /**
     * The script with a configuration in it.
     *
     * @param literal the configuration as a string literal of JavaScript, with its quotation marks
     */
    public String with(String literal) {
        return text.replace(GAP, literal);
    }
}
