/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.plan;

import java.io.IOException;
import java.util.Map;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.Campaigns;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.notice.CollectionPoints;
import org.resguardo.platform.plan.EvidenceFolder;
import org.resguardo.platform.plan.EvidencePart;
import org.resguardo.platform.plan.EvidenceTable;
import org.resguardo.platform.step.Step;
import org.resguardo.platform.words.Language;

/** What people were told and when, word for word; how many, and not whom. */
public final class NoticeEvidence implements EvidencePart {
    private final CollectionPoints points;
    private final Campaigns campaigns;

    /** The evidence of what people are told. */
    public NoticeEvidence(CollectionPoints points, Campaigns campaigns) {
        this.points = points;
        this.campaigns = campaigns;
    }

    @Override
    public Step step() {
        return Step.NOTICE;
    }

    @Override
    public void put(EvidenceFolder into) throws IOException {
        EvidenceTable told = new EvidenceTable("place", "kind", "version", "since", "sha-256", "spanish", "english");
        for (CollectionPoint point : points.all()) {
            points.told(point)
                    .forEach(one -> told.row(
                            point.id(),
                            point.kind().id(),
                            one.version(),
                            one.since(),
                            one.hash(),
                            one.spanish(),
                            one.english()));
        }
        into.text("collection.tsv", told.text());
        EvidenceTable sent = new EvidenceTable(
                "notice", "cause", "policy version", "required", "in force", "sent at", "sha-256", "read", "queued");
        for (Campaign one : campaigns.all()) {
            sent.row(
                    one.id(),
                    one.cause().id(),
                    one.version(),
                    one.required(),
                    one.inForce(),
                    one.sending().map(Campaign.Sending::at),
                    one.sending().map(Campaign.Sending::hash),
                    one.sending().map(sending -> sending.tally().read()),
                    one.sending().map(sending -> sending.tally().queued()));
            for (Map.Entry<Language, Campaign.Said> said : one.words().entrySet()) {
                into.text(
                        "notice-" + one.id() + "-" + said.getKey().tag() + ".txt",
                        said.getValue().subject() + "\n\n" + said.getValue().text() + "\n");
            }
        }
        into.text("notices.tsv", sent.text());
    }
}
