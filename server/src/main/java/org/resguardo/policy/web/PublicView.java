/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.time.LocalDate;
import java.util.List;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/**
 * A version as everybody sees it.
 *
 * @param version the version
 * @param language the language
 * @param words the words around it, in that language
 * @param all all versions whose first day has come, the latest first
 */
public record PublicView(PolicyVersion version, Language language, Words words, List<PolicyVersion> all) {

    static PublicView of(
            PolicyVersion version, Language language, Pages pages, PolicyVersions versions, LocalDate today) {
        return new PublicView(
                version,
                language,
                pages.words(language),
                versions.all().stream()
                        .filter(one -> !one.inForce().isAfter(today))
                        .toList());
    }

    /** What it says. */
    public PolicyDocument document() {
        return version.in(language);
    }

    /** True when a later version is in force. */
    public boolean old() {
        return !all.isEmpty() && all.getFirst().number() != version.number();
    }

    /** The languages. */
    public List<Language> languages() {
        return List.of(Language.values());
    }

    /** Where it is in a language. */
    public String address(Language other) {
        return PublicPolicy.HOME + "/" + other.tag() + (old() ? "/versions/" + version.number() : "");
    }

    /** The files in which it can be had. */
    public List<PolicyFile> files() {
        return List.of(PolicyFile.values());
    }

    /** The reasons of the changes of a version. */
    public List<String> reasons(PolicyVersion of) {
        return ReasonWords.of(of.changes());
    }
}
