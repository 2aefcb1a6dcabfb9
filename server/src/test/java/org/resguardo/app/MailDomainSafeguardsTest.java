/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.platform.net.DnsRecords;
import org.resguardo.protection.safeguard.Checks;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.Seen.Outcome;
import org.resguardo.protection.safeguard.evidence.MailSource;

/** What is said of a mail domain, from a real answer of a name server. */
class MailDomainSafeguardsTest {
    private static final String DOMAIN = "panaderia.example";
    private static final String KEY = "A".repeat(392);

    private final Checks checks = new Checks(SafeguardWiring.allChecks());
    private TestNameServer server = open();

    private static TestNameServer open() {
        try {
            return TestNameServer.start();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void fresh() {
        server.close();
        server = open();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    private Map<String, Outcome> look(String selector) throws OutOfSight {
        MailSource source = new MailSource(DnsRecords.of(server.address()), InstantSource.system());
        GuardedPlace place = GuardedPlace.of(PlaceKind.MAIL, new NamedPlace(1, DOMAIN, selector, false));
        Map<String, Outcome> seen = new TreeMap<>();
        checks.judge(source.gather(place, () -> {}).getFirst()).forEach((id, one) -> seen.put(id, one.outcome()));
        return seen;
    }

    @Test
    void aDomainThatSaysNothingIsOpenToForgers() throws OutOfSight {
        assertThat(look("llave"))
                .containsEntry("mail-spf", Outcome.FAIL)
                .containsEntry("mail-dkim", Outcome.FAIL)
                .containsEntry("mail-dmarc", Outcome.FAIL);
        assertThat(server.asked()).allMatch(name -> name.endsWith(DOMAIN));
    }

    @Test
    void aKeyUnderAnUnusualNameIsNeitherGoodNorBad() throws OutOfSight {
        assertThat(look("")).containsEntry("mail-dkim", Outcome.UNKNOWN);
    }

    @Test
    void aGuardedDomainIsWell() throws OutOfSight {
        server.text(DOMAIN, "google-site-verification=1")
                .text(DOMAIN, "v=spf1 include:_spf.example ", "-all")
                .text("_dmarc." + DOMAIN, "v=DMARC1; p=reject; rua=mailto:d@" + DOMAIN)
                .text("llave._domainkey." + DOMAIN, "v=DKIM1; k=rsa; p=" + KEY.substring(0, 200), KEY.substring(200));
        assertThat(look("llave"))
                .hasSize(3)
                .allSatisfy((id, outcome) -> assertThat(outcome).as(id).isEqualTo(Outcome.PASS));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {"v=spf1 +all", "v=spf1 all", "v=spf1 ?all", "v=spf1 include:x.example"})
    void aLineThatTurnsNobodyAwayIsAFault(String line) throws OutOfSight {
        server.text(DOMAIN, line);
        assertThat(look("")).containsEntry("mail-spf", Outcome.FAIL);
    }

    @Test
    void twoLinesCountForNone() throws OutOfSight {
        server.text(DOMAIN, "v=spf1 -all").text(DOMAIN, "v=spf1 ~all");
        assertThat(look("")).containsEntry("mail-spf", Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"v=DMARC1; p=none", "v=DMARC1; sp=reject"})
    void aPolicyThatOnlyWatchesIsAFault(String line) throws OutOfSight {
        server.text("_dmarc." + DOMAIN, line);
        assertThat(look("")).containsEntry("mail-dmarc", Outcome.FAIL);
    }

    @ParameterizedTest
    @CsvSource({"v=DKIM1; p=", "v=DKIM1; t=y; p=AAAA", "v=DKIM1; k=rsa; p=TUlHZk1BMEdDU3FHU0li"})
    void aKeyThatIsGoneTriedOutOrTooShortIsAFault(String line) throws OutOfSight {
        server.text("llave._domainkey." + DOMAIN, line);
        assertThat(look("llave")).containsEntry("mail-dkim", Outcome.FAIL);
    }
}
