/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.evidence;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_IMPORT;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.resguardo.choice.evidence.EvidenceFile.Content;
import org.resguardo.choice.evidence.EvidenceFile.Evidence;
import org.resguardo.choice.ledger.Actor;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Choices;
import org.resguardo.choice.ledger.Recording;
import org.resguardo.choice.ledger.Standings;
import org.resguardo.choice.ledger.Subject;
import org.resguardo.choice.ledger.Subjects;
import org.resguardo.choice.ledger.Trust;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.proof.Sha256;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;

/**
 * Takes what another tool recorded into the ledger, at a trust level of its own: it says when and by which tool, and that the words are
 * not known. The same file is taken once.
 */
public final class Imports {
    private static final int TOGETHER = 200;

    private final Store store;
    private final InstantSource clock;
    private final AuditLog log;
    private final Choices choices;
    private final Subjects subjects;
    private final Offers offers;
    private final Standings standings;

    /** Imports into a ledger. */
    public Imports(
            Store store,
            InstantSource clock,
            AuditLog log,
            Choices choices,
            Subjects subjects,
            Offers offers,
            Standings standings) {
        this.store = store;
        this.clock = clock;
        this.log = log;
        this.choices = choices;
        this.subjects = subjects;
        this.offers = offers;
        this.standings = standings;
    }

    /**
     * What came of a file.
     *
     * @param rows how many rows it has
     * @param yes how many yeses were taken
     * @param no how many noes
     * @param left what was left: no address, a purpose that nobody is asked about, or no moment beside what was decided here
     * @param before true when the file was taken before, and nothing was done
     */
    public record Outcome(long rows, long yes, long no, long left, boolean before) {}

    /** Takes a file; empty when it is not an export of the tool. */
    public Optional<Outcome> take(Account by, EvidenceFormat format, byte[] file) {
        Optional<Content> content = new EvidenceFile(format).read(file);
        String sha = HexFormat.of().formatHex(Sha256.of(file));
        return content.map(read -> known(sha) ? new Outcome(read.rows(), 0, 0, 0, true) : take(by, format, sha, read));
    }

    private boolean known(String sha) {
        return store.read(sql -> sql.fetchExists(CHOICE_IMPORT, CHOICE_IMPORT.SHA.eq(sha)));
    }

    private Outcome take(Account by, EvidenceFormat format, String sha, Content content) {
        Instant now = clock.instant();
        String name = format.id() + " " + sha.substring(0, 16);
        long yes = 0;
        long no = 0;
        long left = 0;
        List<Choices.Prepared> together = new ArrayList<>();
        for (Evidence evidence : content.evidence()) {
            Optional<Choices.Prepared> prepared = subjects.of(evidence.email())
                    .filter(any -> offers.find(evidence.purpose()).isPresent())
                    .filter(subject -> tells(subject, evidence))
                    .flatMap(subject -> choices.prepare(recording(subject, evidence, name, by, now)));
            if (prepared.isEmpty()) {
                left++;
            } else {
                together.add(prepared.get());
                yes += evidence.yes() ? 1 : 0;
                no += evidence.yes() ? 0 : 1;
            }
            if (together.size() == TOGETHER) {
                write(together);
            }
        }
        write(together);
        Outcome outcome = new Outcome(content.rows(), yes, no, left, false);
        note(by, format, sha, outcome, now);
        return outcome;
    }

    /** What a file says without a moment tells nothing against what was decided here. */
    private boolean tells(Subject subject, Evidence evidence) {
        return evidence.at().isPresent()
                || standings
                        .find(subject.id(), evidence.purpose())
                        .filter(standing -> !standing.trust().secondHand())
                        .isEmpty();
    }

    private void write(List<Choices.Prepared> together) {
        store.write(sql -> choices.make(sql, together));
        together.clear();
    }

    private static Recording recording(Subject subject, Evidence evidence, String name, Account by, Instant now) {
        return new Recording(
                subject,
                List.of(Recording.Choice.of(evidence.purpose(), evidence.yes())),
                new ChoiceEvent.How("import", name),
                new ChoiceEvent.Who(Actor.IMPORT, by.auditName(), ""),
                evidence.confirmed() ? Trust.IMPORTED_CONFIRMED : Trust.IMPORTED,
                Language.SPANISH,
                "",
                false,
                evidence.at().orElse(now));
    }

    private void note(Account by, EvidenceFormat format, String sha, Outcome outcome, Instant now) {
        store.change(sql -> {
            sql.insertInto(CHOICE_IMPORT)
                    .set(CHOICE_IMPORT.FORMAT, format.id())
                    .set(CHOICE_IMPORT.SHA, sha)
                    .set(CHOICE_IMPORT.ROW_COUNT, outcome.rows())
                    .set(CHOICE_IMPORT.YES_COUNT, outcome.yes())
                    .set(CHOICE_IMPORT.NO_COUNT, outcome.no())
                    .set(CHOICE_IMPORT.LEFT_COUNT, outcome.left())
                    .set(CHOICE_IMPORT.ACCOUNT_ID, by.id())
                    .set(CHOICE_IMPORT.MADE_AT, now)
                    .execute();
            log.add(sql, by.auditName(), Action.CHOICES_IMPORTED, "import:" + sha.substring(0, 16));
        });
    }
}
