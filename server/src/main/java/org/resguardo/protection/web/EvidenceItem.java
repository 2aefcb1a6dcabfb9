/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import java.util.List;
import java.util.stream.Stream;
import org.resguardo.platform.words.Words;
import org.resguardo.protection.incident.Statement;

/**
 * Something that was kept because it shows what happened.
 *
 * @param statement the statement that says so
 * @param what what it is
 * @param where where it lies, and who keeps it
 * @param fingerprint the SHA-256 of the file; empty when there is none
 */
public record EvidenceItem(Statement statement, String what, String where, String fingerprint) {

    static EvidenceItem of(Statement statement) {
        List<String> lines =
                Stream.concat(statement.said().lines(), Stream.of("", "", "")).toList();
        return new EvidenceItem(statement, lines.get(0), lines.get(1), lines.get(2));
    }

    /** The form in which it is said. */
    static String said(String what, String where, String fingerprint) {
        return Stream.of(what, where, fingerprint)
                .map(part -> part.replaceAll("\\R", " "))
                .reduce((one, other) -> one + "\n" + other)
                .orElseThrow();
    }

    /** All of it in one line. */
    String inOneLine(Words words) {
        String said = what + ". " + words.say("protection.evidence.kept", "where", where);
        return fingerprint.isEmpty() ? said : said + " SHA-256: " + fingerprint;
    }

    /** The number of the statement alone: words of the owner may name people. */
    @Override
    public String toString() {
        return "evidence " + statement.id();
    }
}
