/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.Locale;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;

/** Why the server did not start, in words. */
public final class StartFailure {

    private StartFailure() {}

    /** What happened, what it means, and what to do. */
    public static String sentence(Fault fault, Locale reader) {
        Language language = Language.of(reader.getLanguage()).orElse(Language.ENGLISH);
        return Dictionary.of(Speakers.PACKAGES).in(language).say(fault.code(), fault.arguments());
    }
}
