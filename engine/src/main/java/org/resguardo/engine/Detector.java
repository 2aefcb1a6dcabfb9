/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.util.List;
import java.util.Locale;

/**
 * Finds one kind of identifier or one kind of words.
 *
 * <p>This is what a detector tells about itself. How it finds is the business of the kinds of detector in
 * {@link org.resguardo.engine.detector}. Detectors are found by the service loader.
 */
public interface Detector {

    /** A name that never changes, such as {@code us-ssn}: the issuer's country first, where there is one. */
    String id();

    /** The kind of personal data that it finds. */
    DataCategory category();

    /** The country that issues the identifier, as an ISO 3166-1 alpha-2 code, or an empty string when no country does. */
    String issuer();

    /** The document that defines the format, and when it was read. */
    String document();

    /** False for a detector that is noisy or narrow and looks only when somebody asks for it. */
    boolean onByDefault();

    /** Texts in which it must find something at {@link Certainty#LIKELY} or above. All values are made up or published test values. */
    List<String> examples();

    /** Texts in which it must find nothing at {@link Certainty#LIKELY} or above. */
    List<String> nearMisses();

    /** What people call it, in Spanish for the language {@code es} and in English for any other. */
    default String title(Locale language) {
        return EngineWords.in(language).getString("detector." + id());
    }
}
