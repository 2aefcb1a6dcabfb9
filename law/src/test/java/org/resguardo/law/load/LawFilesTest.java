/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resguardo.law.Confidence;
import org.resguardo.law.facts.RevenueBand;
import org.resguardo.law.record.BreachLaw;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.FederalLaw;
import org.resguardo.law.record.InternationalLaw;
import org.resguardo.law.record.LawRecord;
import org.resguardo.law.record.OtherStateLaw;
import org.resguardo.law.record.RetentionLaw;

/** What load alone cannot see: that nothing is missing from the files. */
class LawFilesTest {
    private static final String STATES =
            "AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE"
                    + " NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR GU VI";
    private static final String COMPREHENSIVE =
            "CA VA CO CT UT TX OR MT FL DE IA NE NH NJ TN MN MD IN KY RI OK AL LA VT";
    /** An absolute path, or an address on the machine of whoever wrote the files. */
    private static final Pattern LOCAL = Pattern.compile("(?:^|[\\s\"'(])/[a-z]+/[a-z]|localhost");

    /** The source of a law is an office's page, never a place from which programs are fetched. */
    private static final Pattern REGISTRY =
            Pattern.compile("\\b(?:npmjs|pypi|pythonhosted|golang|crates|rubygems|maven)\\W+(?:org|com|io)\\b");

    @Test
    void allRecordsAreThere() {
        assertThat(LAW.records()).hasSize(146);
        assertThat(LAW.elements()).hasSize(85);
        assertThat(LAW.records(BreachLaw.class)).hasSize(54);
        assertThat(LAW.records(FederalLaw.class)).hasSize(17);
        assertThat(LAW.records(ComprehensiveLaw.class)).hasSize(24);
        assertThat(LAW.records(OtherStateLaw.class)).hasSize(10);
        assertThat(LAW.records(RetentionLaw.class)).hasSize(33);
        assertThat(LAW.records(InternationalLaw.class)).hasSize(8);
    }

    @Test
    void everyStateHasOneBreachLaw() {
        assertThat(places(BreachLaw.class)).containsExactlyInAnyOrderElementsOf(american(STATES));
    }

    @Test
    void everyComprehensiveLawIsThereOnce() {
        assertThat(places(ComprehensiveLaw.class)).containsExactlyInAnyOrderElementsOf(american(COMPREHENSIVE));
    }

    @Test
    void theOtherStateLawsAreThere() {
        assertThat(LAW.records(OtherStateLaw.class))
                .extracting(LawRecord::id)
                .contains(
                        "us-ca-caloppa",
                        "us-de-doppa",
                        "us-nv-online",
                        "us-ca-shine-the-light",
                        "us-wa-mhmda",
                        "us-nv-health",
                        "us-il-bipa",
                        "us-tx-cubi");
    }

    @Test
    void theForeignLawsAreThere() {
        assertThat(places(InternationalLaw.class))
                .containsExactlyInAnyOrder("EU", "ES", "GB", "MX", "CA", "CO", "AR", "BR");
    }

    @Test
    void everyRecordSaysWhereItIsWrittenAndHowSureItIs() {
        assertThat(LAW.records()).allSatisfy(record -> {
            assertThat(record.provenance().citation()).isNotBlank();
            assertThat(record.provenance().source().getScheme()).startsWith("http");
            assertThat(record.provenance().asOf()).isBefore(LocalDate.of(2026, 12, 1));
            assertThat(record.duties()).isNotEmpty();
            assertThat(record.title().es()).isNotBlank();
        });
        assertThat(LAW.disclaimer().en()).contains("not legal advice");
        assertThat(LAW.disclaimer().es()).contains("no asesoría legal");
    }

    @Test
    void asManyRecordsAreCheckedAsTheReadmeSays() {
        assertThat(LAW.records().stream()
                        .filter(record -> record.provenance().confidence() == Confidence.VERIFIED_IN_SOURCE))
                .hasSize(111);
    }

    /** A band that lies on both sides of an amount could not be judged. */
    @Test
    void everyAmountOfRevenueInAConditionIsTheEndOfABand() {
        List<Long> ends =
                LAW.questions().bands().stream().map(RevenueBand::upToUsd).toList();
        Pattern compared = Pattern.compile("revenueUsd (>=?|<=?|==|!=) (\\d+)");

        for (LawRecord record : LAW.records()) {
            Matcher amounts = compared.matcher(record.condition().text());
            while (amounts.find()) {
                assertThat(ends).as(record.id()).contains(Long.parseLong(amounts.group(2)));
            }
        }
    }

    /** So that a law that does not reach a business with the most customers reaches none with fewer. */
    @Test
    void noConditionAsksForFewCustomers() {
        assertThat(LAW.records())
                .allSatisfy(record ->
                        assertThat(record.condition().text()).doesNotContainPattern("here\\.customers (<|==|!=)"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elements.yaml",
                "facts.yaml",
                "international.yaml",
                "places.yaml",
                "retention.yaml",
                "us-breach.yaml",
                "us-federal.yaml",
                "us-state-privacy.yaml"
            })
    void noFileNamesAPathOfSomebodysMachineOrARegistryOfPrograms(String name) {
        assertThat(LOCAL.matcher("see /home/ana").find()).isTrue();
        assertThat(REGISTRY.matcher("see crates io").find()).isTrue();
        assertThat(new String(DataFolder.ofThisModule().read(name), StandardCharsets.UTF_8).lines())
                .noneMatch(line ->
                        LOCAL.matcher(line).find() || REGISTRY.matcher(line).find());
    }

    private static List<String> places(Class<? extends LawRecord> kind) {
        return LAW.records(kind).stream()
                .map(record -> record.jurisdiction().id())
                .toList();
    }

    private static List<String> american(String states) {
        return Stream.of(states.split(" ")).map(state -> "US-" + state).toList();
    }
}
