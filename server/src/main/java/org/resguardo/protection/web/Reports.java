/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.pdf.Documents;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Language;
import org.resguardo.protection.incident.mailing.Mailing;
import org.resguardo.protection.incident.mailing.Mailings;

/** The whole of an incident on paper. */
public final class Reports {
    private final Dictionary dictionary;
    private final Documents documents;
    private final Mailings mailings;
    private final LogWords log;

    /** Reports of what these have. */
    public Reports(Dictionary dictionary, Documents documents, Mailings mailings, Accounts accounts) {
        this.dictionary = dictionary;
        this.documents = documents;
        this.mailings = mailings;
        this.log = new LogWords(accounts);
    }

    /** The report as a PDF. */
    public byte[] pdf(RoomView room, Language language) {
        ReportView view =
                new ReportView(room, log.lines(room, dictionary.in(language)).reversed(), mailings.of(room.incident()));
        return documents.pdf("protection/report-pdf.jte", language, view);
    }

    /**
     * The whole of an incident.
     *
     * @param room the incident
     * @param lines what was said, in its order
     * @param mailings which letters were made
     */
    public record ReportView(RoomView room, List<LogWords.Line> lines, List<Mailing> mailings) {}
}
