/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.Map;
import java.util.Objects;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;

/**
 * A document beside the policy as everybody sees it.
 *
 * @param version the version that it belongs to
 * @param paper which one
 */
public record PaperView(PublicView version, Paper paper) {

    /** What it says. */
    public PolicyDocument document() {
        Map<Language, PolicyDocument> all =
                Objects.requireNonNull(version.version().papers().get(paper), paper.id());
        return Objects.requireNonNull(all.get(version.language()), paper.id());
    }

    /** Where it is in a language. */
    public String address(Language other) {
        return PublicPolicy.HOME + "/" + other.tag() + "/papers/" + paper.id();
    }
}
