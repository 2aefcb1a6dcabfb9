/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.fulfil;

import java.time.Instant;
import java.util.List;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.words.Words;

/**
 * What an erasure's certificate says.
 *
 * @param business what the business calls itself in public
 * @param number the number of the case
 * @param certificate its own number
 * @param done when it was done
 * @param lines what came of it, place by place
 * @param words says why something stays
 */
public record CertificateView(
        String business, String number, String certificate, Instant done, List<ReportLine> lines, ReportWords words) {
    /** Keeps the lines as they are. */
    public CertificateView {
        lines = List.copyOf(lines);
    }

    /** How many records and documents are gone. */
    public long erased() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.ERASED || line.outcome() == Outcome.ANONYMISED)
                .mapToLong(ReportLine::count)
                .sum();
    }

    /** What is gone. */
    public List<ReportLine> gone() {
        return lines.stream()
                .filter(line -> line.outcome() == Outcome.ERASED || line.outcome() == Outcome.ANONYMISED)
                .toList();
    }

    /** What is not, and why. */
    public List<ReportLine> staying() {
        return lines.stream()
                .filter(line -> line.outcome() != Outcome.ERASED && line.outcome() != Outcome.ANONYMISED)
                .toList();
    }

    /** A line in words. */
    public String sentence(Words said, ReportLine line) {
        return words.sentence(said, line);
    }

    /** Where, in words. */
    public String place(Words said, ReportLine line) {
        return words.place(said, line);
    }
}
