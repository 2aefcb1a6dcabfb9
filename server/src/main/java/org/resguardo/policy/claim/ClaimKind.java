/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a claim is about. The ids never change: published versions hold them. */
public enum ClaimKind {
    /** Who the business is. */
    IDENTITY("policy.claim.identity"),
    /** How people reach it about their information. */
    CONTACT("policy.claim.contact"),
    /** Who is in charge of privacy. */
    OFFICER("policy.claim.officer"),
    /** Which kinds of information it keeps for one activity, about whom, from whom, what for. */
    COLLECTS("policy.claim.collects"),
    /** What it handles on behalf of other businesses. */
    ON_BEHALF("policy.claim.on_behalf"),
    /** Who receives information, which, what for, as what. */
    SHARES("policy.claim.shares"),
    /** That nobody else receives it. */
    SHARES_NOTHING("policy.claim.shares_nothing"),
    /** Whether it is sold, or used by others for their advertising. */
    SALE("policy.claim.sale"),
    /** How long information is kept. */
    KEEPS("policy.claim.keeps"),
    /** That no period was set for some kinds. */
    KEEPS_OPEN("policy.claim.keeps_open"),
    /** How it is guarded. */
    PROTECTS("policy.claim.protects"),
    /** What is not kept at all. */
    DOES_NOT_KEEP("policy.claim.does_not_keep"),
    /** What people can ask for, and how. */
    RIGHTS("policy.claim.rights"),
    /** What people decide themselves. */
    CHOICES("policy.claim.choices"),
    /** How it is with children. */
    CHILDREN("policy.claim.children"),
    /** What the website leaves in browsers, and lets others leave. */
    SITE("policy.claim.site"),
    /** Whether computers decide about people. */
    AUTOMATED("policy.claim.automated"),
    /** How people learn that the policy has changed. */
    CHANGES("policy.claim.changes"),
    /** When all this was last held against what is really kept. */
    CHECKED("policy.claim.checked"),
    /** What a law wants said besides. */
    LAW("policy.claim.law"),
    /** That a law wants a document of its own beside the policy. */
    PAPER("policy.claim.paper"),
    /** What the owner wrote herself. */
    OWN_WORDS("policy.claim.own_words"),
    /** Which version of the policy it is, and since when. */
    VERSION("policy.claim.version");

    private final String title;

    ClaimKind(String title) {
        this.title = title;
    }

    /** The kind with an id. */
    public static Optional<ClaimKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Its name in versions and files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }
}
