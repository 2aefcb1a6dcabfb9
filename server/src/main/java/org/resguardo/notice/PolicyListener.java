/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.Optional;
import org.jooq.DSLContext;
import org.resguardo.law.notice.ChangeNotice.Strength;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.EventKind;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.ClaimKind;
import org.resguardo.policy.version.PolicyPublished;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/**
 * When a version of the policy is published: renews what is said where data is asked, and drafts a notice when the version matters to
 * the people concerned. A version that only says the same with other signs, or better, tells nobody anything.
 */
public final class PolicyListener implements EventHandler<PolicyPublished> {
    private final PolicyVersions versions;
    private final Campaigns campaigns;
    private final ChangeWriter writer;
    private final CollectionNotices notices;
    private final NoticeLaw law;
    private final PublicAddress address;

    /** Listens for these. */
    public PolicyListener(
            PolicyVersions versions,
            Campaigns campaigns,
            ChangeWriter writer,
            CollectionNotices notices,
            NoticeLaw law,
            PublicAddress address) {
        this.versions = versions;
        this.campaigns = campaigns;
        this.writer = writer;
        this.notices = notices;
        this.law = law;
        this.address = address;
    }

    @Override
    public String id() {
        return "notice-policy";
    }

    @Override
    public EventKind<PolicyPublished> kind() {
        return PolicyPublished.KIND;
    }

    @Override
    public void handle(DSLContext sql, PolicyPublished event) {
        Optional<PolicyVersion> version = versions.find(event.number());
        version.ifPresent(published -> {
            notices.renew(sql, published);
            if (published.number() > 1 && published.weight() == Weight.MATERIAL) {
                draft(sql, published);
            }
        });
    }

    private void draft(DSLContext sql, PolicyVersion version) {
        PolicyVersion before = versions.find(version.number() - 1).orElseThrow();
        campaigns.draft(
                sql,
                version.number(),
                required(before),
                writer.write(before, version, address.current()),
                version.inForce());
    }

    /** A law wants them told, or the policy that they know says that they are. */
    private boolean required(PolicyVersion before) {
        boolean promised = before.claims()
                .first(ClaimKind.CHANGES)
                .map(claim -> claim.content().one("way"))
                .filter("page-and-email"::equals)
                .isPresent();
        return promised || law.changes().stream().anyMatch(notice -> notice.strength() == Strength.TOLD_BEFORE);
    }
}
