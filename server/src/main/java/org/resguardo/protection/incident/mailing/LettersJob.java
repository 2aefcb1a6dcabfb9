/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.resguardo.law.Law;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.Duties;
import org.resguardo.protection.incident.Facts;
import org.resguardo.protection.incident.Incident;
import org.resguardo.protection.incident.Incidents;
import org.resguardo.protection.incident.letter.Addressed;
import org.resguardo.protection.incident.letter.Contacts;
import org.resguardo.protection.incident.letter.Letter;
import org.resguardo.protection.incident.letter.LetterMail;
import org.resguardo.protection.incident.letter.LetterPlan;
import org.resguardo.protection.incident.letter.LetterWriter;

/**
 * Makes the letters of a mailing, piece by piece. A piece counts when its file is on the disk and its row in the database; a run that was
 * cut off between the two makes that piece again, in the same place. Letters by e-mail go into the outbox in the same change as that row. So no
 * letter is lost, and none is there twice.
 */
public final class LettersJob implements JobKind<Long> {
    private final Store store;
    private final Mailings mailings;
    private final MailingFiles files;
    private final Incidents incidents;
    private final Supplier<Law> law;
    private final Supplier<BusinessFacts> business;
    private final Dictionary dictionary;
    private final Documents documents;
    private final Outbox outbox;

    /** A job that makes letters by what was known when their list came. */
    public LettersJob(
            Store store,
            Mailings mailings,
            MailingFiles files,
            Incidents incidents,
            Supplier<Law> law,
            Supplier<BusinessFacts> business,
            Dictionary dictionary,
            Documents documents,
            Outbox outbox) {
        this.store = store;
        this.mailings = mailings;
        this.files = files;
        this.incidents = incidents;
        this.law = law;
        this.business = business;
        this.dictionary = dictionary;
        this.documents = documents;
        this.outbox = outbox;
    }

    @Override
    public String id() {
        return "incident-letters";
    }

    @Override
    public String title() {
        return "protection.mailing.job";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    }

    @Override
    public String text(Long input) {
        return Long.toString(input);
    }

    @Override
    public Long input(String text) {
        return Long.parseLong(text);
    }

    @Override
    public JobResult run(Long id, JobRun run) {
        Mailing mailing = mailings.find(id).orElseThrow();
        Incident incident = incidents.find(mailing.incident()).orElseThrow();
        Map<Language, Map<String, List<Letter>>> letters = letters(mailing, incident);
        int begun = run.resumePoint().map(Integer::parseInt).orElse(0);
        for (int sheet = begun + 1; sheet <= mailing.sheets(); sheet++) {
            run.check();
            run.tell(new JobProgress(
                    "protection.mailing.doing",
                    "protection.mailing.unit",
                    (long) (sheet - 1) * Mailings.SHEET,
                    mailing.people() - mailing.leftOut() - mailing.unplaced()));
            make(id, sheet, letters, run);
        }
        mailings.finish(id);
        Mailing made = mailings.find(id).orElseThrow();
        return JobResult.at(
                incident.page() + "/mailing",
                "protection.mailing.made",
                Map.of("letters", Long.toString(made.letters())));
    }

    private void make(long id, int sheet, Map<Language, Map<String, List<Letter>>> letters, JobRun run) {
        Map<Language, List<Addressed>> addressed = new EnumMap<>(Language.class);
        Map<String, ByMail> byMail = new TreeMap<>();
        for (Person person : files.readPeople(id, sheet)) {
            List<Letter> theirs =
                    letters.getOrDefault(person.language(), Map.of()).getOrDefault(person.place(), List.of());
            for (int i = 0; i < theirs.size(); i++) {
                Letter letter = theirs.get(i);
                if (person.email().isPresent()) {
                    byMail.computeIfAbsent(
                                    batch(id, person, i),
                                    name -> new ByMail(name, person.place(), letter, new ArrayList<>()))
                            .people()
                            .add(person.email().get());
                } else {
                    addressed
                            .computeIfAbsent(person.language(), language -> new ArrayList<>())
                            .add(new Addressed(letter, person.lines()));
                }
            }
        }
        List<Mailing.Part> parts = new ArrayList<>();
        addressed.forEach((language, all) -> {
            byte[] pdf = documents.pdf("protection/letter-pdf.jte", language, all);
            files.writeLetters(id, sheet, language, pdf);
            parts.add(new Mailing.Part(sheet, language, all.size(), fingerprint(pdf)));
        });
        store.change(sql -> {
            run.keep(sql, Integer.toString(sheet));
            mailings.made(sql, id, sheet, parts);
            byMail.values().forEach(some -> put(sql, id, some));
        });
    }

    /**
     * Letters by e-mail to some people of one place.
     *
     * @param batch by which name the outbox knows them
     * @param place the id of the place
     * @param letter what they say
     * @param people to whom
     */
    private record ByMail(String batch, String place, Letter letter, List<MailAddress> people) {}

    private static String batch(long mailing, Person person, int which) {
        return "incident-letters-%d-%s-%s-%d"
                .formatted(
                        mailing, person.language().tag(), person.place().toLowerCase(java.util.Locale.ROOT), which + 1);
    }

    /** The outbox knows whom it has already, so that nobody is written to twice. */
    private void put(DSLContext sql, long mailing, ByMail some) {
        MailContent content = LetterMail.of(some.letter());
        long number = outbox.content(sql, some.batch(), content);
        int added = outbox.putAll(sql, some.batch(), MailKind.DUTY, number, some.people());
        mailings.mailed(
                sql,
                mailing,
                new Mailing.Batch(
                        some.batch(),
                        some.place(),
                        some.letter().language(),
                        added,
                        fingerprint(content.text().getBytes(StandardCharsets.UTF_8))));
    }

    private static String fingerprint(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** What everybody in a place gets, by what was known when the list came: one letter, or two where one law forbids what another asks. */
    private Map<Language, Map<String, List<Letter>>> letters(Mailing mailing, Incident incident) {
        Facts facts = Facts.of(incidents.statements(incident), mailing.begunAt());
        Duties duties = Duties.of(law.get(), business.get(), facts);
        Map<Language, Map<String, List<Letter>>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            LetterWriter writer = new LetterWriter(law.get(), Contacts.standard(), dictionary.in(language));
            Map<String, List<Letter>> byPlace = new LinkedHashMap<>();
            for (LetterPlan plan : LetterPlan.all(law.get(), duties, facts.residents())) {
                byPlace.computeIfAbsent(plan.place().id(), place -> new ArrayList<>())
                        .add(writer.write(plan, incident, facts, mailing.dated()));
            }
            all.put(language, byPlace);
        }
        return all;
    }
}
