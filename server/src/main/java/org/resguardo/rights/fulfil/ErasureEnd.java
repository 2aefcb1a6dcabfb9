/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;
import org.resguardo.rights.CaseEvent.What;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identifier;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Upload;
import org.resguardo.rights.Writing;
import org.resguardo.rights.find.Searches;

/** Ends an erasure: the report, the certificate, the closing letter, a word to every contact on file, and the end of the case. */
public final class ErasureEnd {
    private final Store store;
    private final InstantSource clock;
    private final Erasures erasures;
    private final Cases cases;
    private final CaseWork work;
    private final Identities identities;
    private final Accounts accounts;
    private final Stores stores;
    private final Documents documents;
    private final ReportWords reportWords;
    private final Function<Language, Words> words;
    private final Supplier<String> business;
    private final AuditLog log;

    /**
     * For the cases of a business.
     *
     * @param business what it calls itself in public
     */
    public ErasureEnd(
            Store store,
            InstantSource clock,
            Erasures erasures,
            Cases cases,
            CaseWork work,
            Identities identities,
            Accounts accounts,
            Stores stores,
            Documents documents,
            ReportWords reportWords,
            Function<Language, Words> words,
            Supplier<String> business,
            AuditLog log) {
        this.store = store;
        this.clock = clock;
        this.erasures = erasures;
        this.cases = cases;
        this.work = work;
        this.identities = identities;
        this.accounts = accounts;
        this.stores = stores;
        this.documents = documents;
        this.reportWords = reportWords;
        this.words = words;
        this.business = business;
        this.log = log;
    }

    void close(Erasure running, RightsCase of, List<ReportLine> left) {
        Account by = accounts.find(running.accountId()).orElseThrow();
        List<ReportLine> whole = new ArrayList<>(running.lines());
        List<ReportLine> own = parts(running);
        whole.addAll(own);
        whole.addAll(left);
        CertificateView view = new CertificateView(
                business.get(), of.number(), running.certificate(), clock.instant(), whole, reportWords);
        byte[] certificate = documents.pdf("rights/certificate-pdf.jte", of.language(), view);
        Words said = words.apply(of.language());
        String letter = letter(said, of, view);
        boolean all = whole.stream()
                .noneMatch(
                        line -> line.outcome() != Outcome.ERASED && line.step().isEmpty());
        List<String> contacts = identities.of(of).stream()
                .filter(one -> one.source() == Identifier.Source.ON_FILE && one.kind() == Kind.EMAIL)
                .map(Identifier::value)
                .distinct()
                .toList();
        Upload file = Upload.of(said.say("rights.certificate.file", "number", of.number()), certificate);
        store.change(sql -> {
            List<ReportLine> more = new ArrayList<>(own);
            more.addAll(left);
            erasures.add(sql, running, more);
            Searches.forget(sql, of.id());
            erasures.done(sql, running);
            CaseWork.note(sql, of, What.ERASED, "", Optional.of(by), clock.instant());
            work.close(
                    sql,
                    by,
                    of,
                    Writing.answer(letter, Personal.NONE, List.of(file)),
                    all ? CaseState.COMPLETED : CaseState.PARTLY,
                    contacts);
            log.add(sql, by.auditName(), Action.CASE_ERASED, "case:" + of.id());
        });
    }

    /** What came of the rows that were to go, table by table. */
    private List<ReportLine> parts(Erasure running) {
        List<ReportLine> lines = new ArrayList<>();
        for (Erasure.Part part : running.parts()) {
            String name =
                    stores.find(part.rows().storeId()).map(DataStore::name).orElse("");
            String place = part.rows().dataset().replaceFirst("^(file:|main\\.|public\\.)", "");
            part.result().ifPresent(result -> {
                add(lines, name, place, Outcome.ERASED, result.erased(), "");
                add(lines, name, place, Outcome.KEPT, result.shielded(), "rights.kept.held");
                add(lines, name, place, Outcome.FAILED, result.left(), "rights.kept.changed");
            });
        }
        return lines;
    }

    private static void add(
            List<ReportLine> lines, String store, String place, Outcome outcome, long count, String reason) {
        if (count > 0) {
            lines.add(ReportLine.of(store, place, outcome, count, reason));
        }
    }

    private String letter(Words said, RightsCase of, CertificateView view) {
        StringBuilder letter = new StringBuilder();
        String name = cases.person(of).name();
        letter.append(said.say(
                "rights.letter.greeting", java.util.Map.of("name", name, "named", name.isEmpty() ? "no" : "yes")));
        letter.append("\n\n")
                .append(said.say(
                        "rights.letter.erased", java.util.Map.of("count", view.erased(), "number", of.number())));
        if (!view.staying().isEmpty()) {
            letter.append("\n\n").append(said.say("rights.letter.staying"));
            view.staying().forEach(line -> letter.append("\n– ").append(view.sentence(said, line)));
        }
        letter.append("\n\n").append(said.say("rights.letter.end", "business", business.get()));
        return letter.toString();
    }
}
