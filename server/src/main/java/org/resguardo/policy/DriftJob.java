/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.webhook.Webhooks;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.version.PolicyVersion;
import org.resguardo.policy.version.PolicyVersions;

/**
 * Holds the published policy against the facts, and tells each point that is no longer so once: at once to other programs, and to those in charge by a
 * mail a day at most. What is told and that it was told is one change.
 */
public final class DriftJob implements JobKind<String> {
    private static final Set<Role> IN_CHARGE = Set.of(Role.OWNER, Role.OFFICER);

    private final Store store;
    private final InstantSource clock;
    private final PolicyVersions versions;
    private final Drift drift;
    private final Told told;

    /** Tells through these. */
    public DriftJob(Store store, InstantSource clock, PolicyVersions versions, Drift drift, Told told) {
        this.store = store;
        this.clock = clock;
        this.versions = versions;
        this.drift = drift;
        this.told = told;
    }

    /**
     * Through what others hear.
     *
     * @param events for the steps above
     * @param webhooks for other programs
     * @param outbox for those in charge
     * @param accounts who is
     * @param dictionary the words for them
     */
    public record Told(Events events, Webhooks webhooks, Outbox outbox, Accounts accounts, Dictionary dictionary) {}

    @Override
    public String id() {
        return "policy-drift";
    }

    @Override
    public String title() {
        return "policy.drift.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(String nothing) {
        return "";
    }

    @Override
    public String input(String text) {
        return "";
    }

    @Override
    public JobResult run(String nothing, JobRun run) {
        Optional<PolicyVersion> version = versions.latest();
        List<Alarm> alarms = drift.alarms();
        Instant now = clock.instant();
        version.ifPresent(published -> store.change(sql -> tell(sql, published, alarms, now)));
        return JobResult.at("/policy", "policy.drift.checked", Map.of("count", Integer.toString(alarms.size())));
    }

    private void tell(DSLContext sql, PolicyVersion version, List<Alarm> alarms, Instant now) {
        List<Alarm> fresh = DriftAlarms.note(sql, version, alarms, now);
        if (!fresh.isEmpty()) {
            told.events().announce(sql, PolicyDrifted.KIND, new PolicyDrifted(version.number(), fresh.size()));
            told.webhooks().put(sql, "policy-drifted", data(version, fresh));
        }
        List<String> mailed = DriftAlarms.toMail(sql, now);
        if (!mailed.isEmpty()) {
            List<Alarm> all = alarms.stream()
                    .filter(alarm -> mailed.contains(alarm.claim()))
                    .toList();
            told.accounts().all().stream()
                    .filter(account -> IN_CHARGE.contains(account.role()))
                    .forEach(account -> mail(sql, account, version, all, now));
        }
    }

    private Map<String, Object> data(PolicyVersion version, List<Alarm> alarms) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("version", version.number());
        data.put("points", alarms.stream().map(this::point).toList());
        return data;
    }

    private Map<String, Object> point(Alarm alarm) {
        Map<String, Object> point = new LinkedHashMap<>();
        point.put("claim", alarm.claim());
        point.put("state", alarm.state().name().toLowerCase(java.util.Locale.ROOT));
        for (Language language : Language.values()) {
            Map<String, Object> words = new LinkedHashMap<>();
            words.put("published", alarm.said().getOrDefault(language, List.of()));
            words.put("evidence", evidence(alarm, language));
            words.put("proposed", alarm.truer().getOrDefault(language, List.of()));
            point.put(language.tag(), words);
        }
        return point;
    }

    private List<String> evidence(Alarm alarm, Language language) {
        return alarm.evidence().stream()
                .map(one -> EvidenceWords.say(one, told.dictionary().in(language)))
                .toList();
    }

    private void mail(DSLContext sql, Account account, PolicyVersion version, List<Alarm> alarms, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        MailAddress.of(account.email())
                .ifPresent(address -> told.outbox()
                        .put(
                                sql,
                                Mail.of(
                                        "policy-drift-" + version.number() + "-" + today + "-" + now.toEpochMilli()
                                                + "-" + account.id(),
                                        MailKind.OWNER,
                                        address,
                                        content(account.language(), version, alarms))));
    }

    private MailContent content(Language language, PolicyVersion version, List<Alarm> alarms) {
        DriftDigest digest = new DriftDigest(told.dictionary().in(language));
        return MailContent.plain(language, digest.subject(alarms), digest.text(version, alarms));
    }
}
