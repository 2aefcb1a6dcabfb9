/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words with which the engine speaks to people. */
final class EngineWords {

    private EngineWords() {}

    static ResourceBundle in(Locale language) {
        return ResourceBundle.getBundle(
                "org.resguardo.engine.engine",
                language.getLanguage().equals("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
