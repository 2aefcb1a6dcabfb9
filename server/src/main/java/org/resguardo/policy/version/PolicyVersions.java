/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.version;

import static org.resguardo.platform.storage.schema.Tables.POLICY_PAPER;
import static org.resguardo.platform.storage.schema.Tables.POLICY_VERSION;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.change.ClaimChange;
import org.resguardo.policy.change.Weight;
import org.resguardo.policy.claim.Claims;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;

/** The versions that were published. None is ever changed; a new one gets the next number. */
public final class PolicyVersions {
    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Events events;
    private final Archive archive = new Archive();
    private final Map<Integer, PolicyVersion> read = new ConcurrentHashMap<>();

    /** The versions in a database. */
    public PolicyVersions(Store store, InstantSource clock, AuditLog log, Events events) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** The numbers of all versions with their first days, the latest first. */
    public List<PolicyVersion> all() {
        return numbers().stream().flatMap(number -> find(number).stream()).toList();
    }

    private List<Integer> numbers() {
        return store.read(sql -> sql.select(POLICY_VERSION.NUMBER)
                .from(POLICY_VERSION)
                .orderBy(POLICY_VERSION.NUMBER.desc())
                .fetch(POLICY_VERSION.NUMBER));
    }

    /** One version. */
    public Optional<PolicyVersion> find(int number) {
        Optional<PolicyVersion> known = Optional.ofNullable(read.get(number));
        return known.isPresent()
                ? known
                : store.read(sql -> sql.selectFrom(POLICY_VERSION)
                                .where(POLICY_VERSION.NUMBER.eq(number))
                                .fetchOptional())
                        .map(this::version);
    }

    /** The last that was published, whether or not its first day has come. */
    public Optional<PolicyVersion> latest() {
        return numbers().stream().findFirst().flatMap(this::find);
    }

    /** The one that is in force on a day. */
    public Optional<PolicyVersion> on(LocalDate day) {
        return store.read(sql -> sql.select(POLICY_VERSION.NUMBER)
                        .from(POLICY_VERSION)
                        .where(POLICY_VERSION.IN_FORCE.le(day.toString()))
                        .orderBy(POLICY_VERSION.NUMBER.desc())
                        .limit(1)
                        .fetchOptional(POLICY_VERSION.NUMBER))
                .flatMap(this::find);
    }

    /**
     * Publishes a version, and announces {@link PolicyPublished}.
     *
     * @param number the number that it was written for; when somebody else has published that one meanwhile, nothing happens
     */
    public Optional<PolicyVersion> publish(
            Account by,
            int number,
            LocalDate inForce,
            List<ClaimChange> changes,
            Claims claims,
            Map<Language, PolicyDocument> documents,
            Map<Paper, Map<Language, PolicyDocument>> papers) {
        String previous = latest().map(PolicyVersion::hash).orElse("");
        Weight weight = number == 1 ? Weight.MATERIAL : ClaimChange.heaviest(changes);
        String said = archive.write(claims.all());
        String differs = archive.write(changes);
        String spanish = archive.write(Objects.requireNonNull(documents.get(Language.SPANISH)));
        String english = archive.write(Objects.requireNonNull(documents.get(Language.ENGLISH)));
        Map<String, String> beside = beside(papers);
        List<String> parts = new ArrayList<>(
                List.of(Integer.toString(number), inForce.toString(), previous, differs, said, spanish, english));
        beside.forEach((name, text) -> parts.addAll(List.of(name, text)));
        String hash = Archive.hash(parts);
        Instant now = clock.instant();
        store.change(sql -> {
            int added = insert(sql, number, inForce, weight, differs, said, spanish, english, hash, by, now);
            if (added == 1) {
                beside.forEach((name, text) -> sql.insertInto(POLICY_PAPER)
                        .set(POLICY_PAPER.NUMBER, number)
                        .set(POLICY_PAPER.PAPER, name.substring(0, name.indexOf(' ')))
                        .set(POLICY_PAPER.LANGUAGE, name.substring(name.indexOf(' ') + 1))
                        .set(POLICY_PAPER.DOCUMENT, text)
                        .execute());
                log.add(sql, by.auditName(), Action.POLICY_PUBLISHED, "policy:" + number);
                events.announce(sql, PolicyPublished.KIND, new PolicyPublished(number));
            }
        });
        return find(number).filter(version -> version.hash().equals(hash));
    }

    /** The documents beside a policy as texts, by paper and language, in an order that stays. */
    private Map<String, String> beside(Map<Paper, Map<Language, PolicyDocument>> papers) {
        Map<String, String> texts = new TreeMap<>();
        papers.forEach((paper, documents) -> documents.forEach(
                (language, document) -> texts.put(paper.id() + " " + language.tag(), archive.write(document))));
        return texts;
    }

    /** The SHA-256 of every word of some documents, in hexadecimal. */
    public static String fingerprint(
            Map<Language, PolicyDocument> documents, Map<Paper, Map<Language, PolicyDocument>> papers) {
        Archive archive = new Archive();
        List<String> parts = new ArrayList<>();
        new TreeMap<>(documents).forEach((language, document) -> parts.add(archive.write(document)));
        new TreeMap<>(papers)
                .forEach((paper, all) -> new TreeMap<>(all)
                        .forEach((language, document) -> parts.add(paper.id() + archive.write(document))));
        return Archive.hash(parts);
    }

    private static int insert(
            DSLContext sql,
            int number,
            LocalDate inForce,
            Weight weight,
            String differs,
            String said,
            String spanish,
            String english,
            String hash,
            Account by,
            Instant now) {
        return sql.insertInto(POLICY_VERSION)
                .set(POLICY_VERSION.NUMBER, number)
                .set(POLICY_VERSION.IN_FORCE, inForce.toString())
                .set(POLICY_VERSION.WEIGHT, weight.id())
                .set(POLICY_VERSION.REASONS, differs)
                .set(POLICY_VERSION.CLAIMS, said)
                .set(POLICY_VERSION.DOCUMENT_ES, spanish)
                .set(POLICY_VERSION.DOCUMENT_EN, english)
                .set(POLICY_VERSION.HASH, hash)
                .set(POLICY_VERSION.ACCOUNT_ID, by.id())
                .set(POLICY_VERSION.PUBLISHED_AT, now)
                .onConflictDoNothing()
                .execute();
    }

    private PolicyVersion version(Record row) {
        PolicyVersion version = new PolicyVersion(
                row.get(POLICY_VERSION.NUMBER),
                LocalDate.parse(row.get(POLICY_VERSION.IN_FORCE)),
                Weight.of(row.get(POLICY_VERSION.WEIGHT)).orElseThrow(),
                archive.changes(row.get(POLICY_VERSION.REASONS)),
                Claims.of(archive.claims(row.get(POLICY_VERSION.CLAIMS))),
                Map.of(
                        Language.SPANISH, archive.document(row.get(POLICY_VERSION.DOCUMENT_ES)),
                        Language.ENGLISH, archive.document(row.get(POLICY_VERSION.DOCUMENT_EN))),
                papers(row.get(POLICY_VERSION.NUMBER)),
                row.get(POLICY_VERSION.HASH),
                row.get(POLICY_VERSION.PUBLISHED_AT));
        read.put(version.number(), version);
        return version;
    }

    private Map<Paper, Map<Language, PolicyDocument>> papers(int number) {
        Map<Paper, Map<Language, PolicyDocument>> papers = new EnumMap<>(Paper.class);
        texts(number).forEach((name, text) -> {
            int gap = name.indexOf(' ');
            Paper.of(name.substring(0, gap))
                    .ifPresent(paper -> Language.of(name.substring(gap + 1))
                            .ifPresent(language -> papers.computeIfAbsent(paper, none -> new EnumMap<>(Language.class))
                                    .put(language, archive.document(text))));
        });
        return papers;
    }

    private Map<String, String> texts(int number) {
        Map<String, String> texts = new TreeMap<>();
        store.read(sql -> sql.selectFrom(POLICY_PAPER)
                        .where(POLICY_PAPER.NUMBER.eq(number))
                        .fetch())
                .forEach(row -> texts.put(row.getPaper() + " " + row.getLanguage(), row.getDocument()));
        return texts;
    }

    /** True when every version is as it was published, and none between them is missing. */
    public boolean sound() {
        List<Record> rows = store.read(sql -> List.copyOf(
                sql.selectFrom(POLICY_VERSION).orderBy(POLICY_VERSION.NUMBER).fetch()));
        String previous = "";
        for (int i = 0; i < rows.size(); i++) {
            Record row = rows.get(i);
            List<String> parts = new ArrayList<>(List.of(
                    Integer.toString(i + 1),
                    row.get(POLICY_VERSION.IN_FORCE),
                    previous,
                    row.get(POLICY_VERSION.REASONS),
                    row.get(POLICY_VERSION.CLAIMS),
                    row.get(POLICY_VERSION.DOCUMENT_ES),
                    row.get(POLICY_VERSION.DOCUMENT_EN)));
            texts(i + 1).forEach((name, text) -> parts.addAll(List.of(name, text)));
            String hash = Archive.hash(parts);
            if (row.get(POLICY_VERSION.NUMBER) != i + 1 || !hash.equals(row.get(POLICY_VERSION.HASH))) {
                return false;
            }
            previous = hash;
        }
        return true;
    }
}
