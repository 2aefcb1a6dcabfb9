/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import java.util.Optional;
import org.resguardo.platform.web.Visit;
import org.resguardo.platform.words.Language;
import org.springframework.web.servlet.function.ServerRequest;

/** The language that an address names, in which its page then speaks. */
final class PublicLanguage {
    private PublicLanguage() {}

    static Optional<Language> of(ServerRequest request) {
        Optional<Language> language = Language.of(request.pathVariable("language"));
        language.ifPresent(named -> Visit.speak(request.servletRequest(), named));
        return language;
    }
}
