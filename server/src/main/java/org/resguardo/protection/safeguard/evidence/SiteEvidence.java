/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.security.cert.X509Certificate;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.resguardo.platform.net.WebAnswer;
import org.resguardo.protection.safeguard.Evidence;

/**
 * What strangers see of a website.
 *
 * @param today the day of the look
 * @param host its name
 * @param secure its first page over HTTPS; empty when there is none
 * @param plain its first page in clear; empty when nothing answers there
 * @param believed true when browsers believe its certificate
 * @param pages some of its pages, the first one among them
 * @param exposed what lies open that nobody should see
 */
public record SiteEvidence(
        LocalDate today,
        String host,
        Optional<WebAnswer> secure,
        Optional<WebAnswer> plain,
        boolean believed,
        List<WebAnswer> pages,
        List<Exposure> exposed)
        implements Evidence {
    public SiteEvidence {
        pages = List.copyOf(pages);
        exposed = List.copyOf(exposed);
    }

    /** The first page, encrypted where it can be had so. */
    public Optional<WebAnswer> home() {
        return secure.or(() -> plain);
    }

    /** Until when its certificate holds. */
    public Optional<LocalDate> certificateUntil() {
        return secure.flatMap(answer -> answer.certificates().stream().findFirst())
                .map(X509Certificate::getNotAfter)
                .map(moment -> LocalDate.ofInstant(moment.toInstant(), ZoneId.systemDefault()));
    }

    /** All answers that were had. */
    public List<WebAnswer> answers() {
        return Stream.concat(Stream.concat(secure.stream(), plain.stream()), pages.stream())
                .distinct()
                .toList();
    }

    /** What lies open of a kind. */
    public List<String> exposed(Exposure.Kind kind) {
        return exposed.stream()
                .filter(one -> one.kind() == kind)
                .map(Exposure::path)
                .toList();
    }

    /**
     * Something that lies open.
     *
     * @param kind what it is
     * @param path where, on the site
     */
    public record Exposure(Kind kind, String path) {

        /** What may lie open. */
        public enum Kind {
            /** The history of the site's source. */
            HISTORY,
            /** Settings with passwords. */
            SETTINGS,
            /** Copies of the site or its database. */
            COPY,
            /** Pages for those who run the server. */
            ADMINISTRATION
        }
    }
}
