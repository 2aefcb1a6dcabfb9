/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.net.CertificateJudgement;
import org.resguardo.platform.net.NameLookup;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.protection.safeguard.evidence.SiteSource;

/** A website with sixteen known faults, and its hardened twin. */
class WebsiteSafeguardsTest {
    private static final Set<String> ALL = Set.of(
            "site-https",
            "site-certificate",
            "site-redirect",
            "site-hsts",
            "site-framing",
            "site-sniffing",
            "site-referrer",
            "site-cookies-secure",
            "site-cookies-script",
            "site-mixed",
            "site-forms",
            "site-git",
            "site-settings",
            "site-copies",
            "site-admin",
            "site-version");

    @TempDir
    private Path folder;

    private final List<String> lookedUp = new CopyOnWriteArrayList<>();
    private final Checks checks = new Checks(SafeguardWiring.allChecks());

    private Map<String, Seen> look(TestSite site, CertificateJudgement judgement) throws OutOfSight {
        return look(site, judgement, true);
    }

    private Map<String, Seen> look(TestSite site, CertificateJudgement judgement, boolean own) throws OutOfSight {
        NameLookup lookup = host -> {
            lookedUp.add(host);
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        };
        SiteSource source = new SiteSource(lookup, judgement, InstantSource.system(), site.ports());
        GuardedPlace place = GuardedPlace.of(PlaceKind.WEBSITE, new NamedPlace(1, TestSite.HOST, "", own));
        return checks.judge(source.gather(place, () -> {}).getFirst());
    }

    private static Set<String> with(Map<String, Seen> seen, Outcome outcome) {
        Set<String> ids = new TreeSet<>();
        seen.forEach((id, one) -> {
            if (one.outcome() == outcome) {
                ids.add(id);
            }
        });
        return ids;
    }

    private static TestSite weak(TestCertificate certificate, int canary) throws IOException, GeneralSecurityException {
        String elsewhere = "http://127.0.0.1:" + canary;
        return TestSite.start(certificate)
                .header("Server", "Apache/2.4.1 (Unix)")
                .header("Set-Cookie", "PHPSESSID=abc; Path=/")
                .page("/", "text/html", """
                        <meta name="generator" content="WordPress 5.1"><img src="%s/logo.png">
                        <a href="/contacto">Contacto</a><a href="%s/">Otro</a><a href="https://otro.example/">Otro</a>""".formatted(elsewhere, elsewhere))
                .page("/contacto", "text/html", "<form action='" + elsewhere + "/send'><input name=phone></form>")
                .page("/.git/HEAD", "application/octet-stream", "ref: refs/heads/main\n")
                .page("/.env", "application/octet-stream", "DB_PASSWORD=not-a-real-one\n")
                .page("/backup.sql", "application/sql", "-- MySQL dump 10.13\nCREATE TABLE clientes (id int);\n")
                .page("/phpmyadmin/", "text/html", "<form><input type=\"password\" name=\"pma_password\"></form>");
    }

    private static TestSite hardened(TestCertificate certificate) throws IOException, GeneralSecurityException {
        return TestSite.start(certificate)
                .leadingOn()
                .header("Server", "nginx")
                .header("Strict-Transport-Security", "max-age=31536000; includeSubDomains")
                .header("Content-Security-Policy", "default-src 'self'; frame-ancestors 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .header("Set-Cookie", "__Host-sid=abc; Path=/; Secure; HttpOnly; SameSite=Lax")
                .page("/", "text/html; charset=utf-8", "<img src=\"/logo.png\"><a href=\"/contacto\">Contacto</a>")
                .page("/contacto", "text/html", "<form action=\"/send\" method=\"post\"><input name=phone></form>")
                .page("/admin/", "text/html", "<p>Nothing here.</p>");
    }

    @Test
    void everyPlantedFaultIsFoundAndNobodyElseIsCalled() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        try (ServerSocket canary = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                TestSite site = weak(TestCertificate.of(folder, TestSite.HOST, 5), canary.getLocalPort())) {
            Thread.ofVirtual().start(() -> count(canary, calls));
            Map<String, Seen> seen = look(site, CertificateJudgement.standard());
            assertThat(with(seen, Outcome.FAIL)).containsExactlyInAnyOrderElementsOf(ALL);
            assertThat(calls.get()).as("calls to the other machine").isZero();
            assertThat(lookedUp).containsExactly(TestSite.HOST);
            assertThat(site.asked()).isNotEmpty().allMatch(host -> host.startsWith(TestSite.HOST + ":"));
            new Socket(canary.getInetAddress(), canary.getLocalPort()).close();
            for (int i = 0; i < 100 && calls.get() == 0; i++) {
                Thread.sleep(10);
            }
            assertThat(calls.get()).as("the control: the canary hears").isEqualTo(1);
        }
    }

    private static void count(ServerSocket canary, AtomicInteger calls) {
        while (!canary.isClosed()) {
            try {
                canary.accept().close();
                calls.incrementAndGet();
            } catch (IOException e) {
                return;
            }
        }
    }

    @Test
    void noneIsRaisedOnTheHardenedTwin() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, TestSite.HOST, 90);
        try (TestSite site = hardened(certificate)) {
            Map<String, Seen> seen = look(site, CertificateJudgement.of(certificate.believers()));
            assertThat(with(seen, Outcome.PASS)).containsExactlyInAnyOrderElementsOf(ALL);
        }
    }

    @Test
    void aSiteThatAnswersEverythingHasNothingLyingOpen() throws Exception {
        TestCertificate certificate = TestCertificate.of(folder, TestSite.HOST, 91);
        try (TestSite site = hardened(certificate).answeringEverything()) {
            Map<String, Seen> seen = look(site, CertificateJudgement.of(certificate.believers()));
            assertThat(with(seen, Outcome.FAIL)).isEmpty();
        }
    }

    @Test
    void aCertificateOfAnotherNameIsNotBelieved() throws Exception {
        TestCertificate other = TestCertificate.of(folder, "otro.example", 90);
        try (TestSite site = hardened(other)) {
            Map<String, Seen> seen = look(site, CertificateJudgement.of(other.believers()));
            assertThat(with(seen, Outcome.FAIL)).containsExactly("site-https");
        }
    }

    @Test
    void aNameThatLeadsIntoTheOwnNetworkIsNotCalledUnlessTheOwnerSaidSo() throws Exception {
        try (TestSite site = hardened(TestCertificate.of(folder, TestSite.HOST, 92))) {
            assertThatThrownBy(() -> look(site, CertificateJudgement.standard(), false))
                    .isInstanceOf(OutOfSight.class)
                    .hasMessage("safeguard.host.own_network");
            assertThat(site.asked()).isEmpty();
        }
    }
}
