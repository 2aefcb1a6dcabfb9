/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.resguardo.law.notice.CollectionNotice;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Draft;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/**
 * What people are told at each place where data is asked of them: what the version of the policy in force says of that activity. While
 * none is in force, a draft can be read by the owner, and the public gets nothing.
 */
public final class CollectionNotices {
    private final Store store;
    private final CollectionPoints points;
    private final PolicyVersions versions;
    private final Supplier<Draft> draft;
    private final CollectionWriter writer;
    private final NoticeLaw law;
    private final InstantSource clock;

    /** Notices at these places. */
    public CollectionNotices(
            Store store,
            CollectionPoints points,
            PolicyVersions versions,
            Supplier<Draft> draft,
            CollectionWriter writer,
            NoticeLaw law,
            InstantSource clock) {
        this.store = store;
        this.points = points;
        this.versions = versions;
        this.draft = draft;
        this.writer = writer;
        this.law = law;
        this.clock = clock;
    }

    /** What the public is told at a place; empty when no version of the policy in force speaks of its activity. */
    public Optional<CollectionText> inForce(CollectionPoint point, Language language) {
        return current()
                .flatMap(version -> writer.write(point, version.claims(), version.in(language), law.european()));
    }

    private Optional<PolicyVersion> current() {
        return versions.on(LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
    }

    /** What the public would be told at a place if the policy were published now. */
    public Optional<CollectionText> drafted(CollectionPoint point, Language language) {
        Draft now = draft.get();
        return writer.write(point, now.claims(), now.in(language), law.european());
    }

    /** What the claims of now can be asked about: the activities, by their claims. */
    public Claims claims() {
        return draft.get().claims();
    }

    /** Remembers what is said at a place from its first day on. */
    public void begin(CollectionPoint point) {
        current().ifPresent(version -> store.change(sql -> tell(sql, point, version)));
    }

    /** Remembers what is said at all places from now on. */
    void renew(DSLContext sql, PolicyVersion version) {
        CollectionPoints.all(sql).forEach(point -> tell(sql, point, version));
    }

    private void tell(DSLContext sql, CollectionPoint point, PolicyVersion version) {
        Optional<String> spanish = text(point, version, Language.SPANISH);
        Optional<String> english = text(point, version, Language.ENGLISH);
        if (spanish.isPresent() && english.isPresent()) {
            points.tell(sql, point, spanish.get(), english.get(), version.number());
        }
    }

    private Optional<String> text(CollectionPoint point, PolicyVersion version, Language language) {
        PolicyDocument document = version.in(language);
        return writer.write(point, version.claims(), document, law.european()).map(CollectionText::text);
    }

    /**
     * How a text stands against one law.
     *
     * @param wanted what the law wants told
     * @param missing the ids of what is not
     */
    public record LawCheck(CollectionNotice wanted, List<String> missing) {}

    /** How a text stands against the laws that reach the business; the link to the policy goes with every text. */
    public List<LawCheck> check(CollectionText text) {
        List<LawCheck> checks = new ArrayList<>();
        for (CollectionNotice wanted : law.collection()) {
            List<String> missing = new ArrayList<>(wanted.contents());
            missing.removeAll(text.contents());
            missing.remove("policy");
            checks.add(new LawCheck(wanted, missing));
        }
        return checks;
    }
}
