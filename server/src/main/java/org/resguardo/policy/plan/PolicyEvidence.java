/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.plan;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.document.Markdown;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/** Every version of the policy as it was published, with the chain of their hashes. */
public final class PolicyEvidence implements EvidencePart {
    private final PolicyVersions versions;

    /** The evidence of these versions. */
    public PolicyEvidence(PolicyVersions versions) {
        this.versions = versions;
    }

    @Override
    public Step step() {
        return Step.POLICY;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        EvidenceTable all = new EvidenceTable("version", "published at", "in force", "change", "claims", "sha-256");
        for (PolicyVersion one : versions.all()) {
            all.row(
                    one.number(),
                    one.publishedAt(),
                    one.inForce(),
                    one.weight().id(),
                    one.claims().all().size(),
                    one.hash());
            put(into, "version-" + one.number() + "/policy", one.documents());
            for (Map.Entry<Paper, Map<Language, PolicyDocument>> paper :
                    one.papers().entrySet()) {
                String name = paper.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
                put(into, "version-" + one.number() + "/" + name, paper.getValue());
            }
        }
        into.text("versions.tsv", all.text());
    }

    private static void put(EvidenceFolder into, String name, Map<Language, PolicyDocument> documents)
            throws IOException {
        for (Map.Entry<Language, PolicyDocument> document : documents.entrySet()) {
            into.text(name + "-" + document.getKey().tag() + ".md", Markdown.of(document.getValue()));
        }
    }
}
