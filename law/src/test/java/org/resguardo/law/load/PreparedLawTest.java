/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resguardo.law.TheLaw.LAW;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resguardo.law.Businesses;
import org.resguardo.law.Law;
import org.resguardo.law.LawDataProblem;
import org.resguardo.law.duty.Obligation;
import org.resguardo.law.duty.Obligations;
import org.resguardo.law.facts.BusinessFacts;
import org.resguardo.law.facts.InventorySummary;
import org.resguardo.law.record.LawRecord;

/** What the build prepares is never more than a quicker way to what the files say. */
class PreparedLawTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private static final DataFolder FILES = DataFolder.ofThisModule();

    @Test
    void theBuildHasPreparedWhatTheFilesSay() throws IOException {
        try (InputStream prepared = requireNonNull(
                PreparedLaw.class.getResourceAsStream("/org/resguardo/law/law.bin"), "law.bin: run the build")) {
            assertThat(prepared.readAllBytes()).isEqualTo(LawPreparation.bytes(FILES));
        }
    }

    @Test
    void nothingOfTheFilesIsReadAgainWhenTheyAreAsPrepared() {
        PreparedLaw prepared = PreparedLaw.ofThisModule();

        for (String name : LawFiles.NAMES) {
            byte[] file = FILES.read(name);
            assertThat(prepared.contents(name, file).map(Object.class::cast)).contains(YamlFile.contents(name, file));
            file[file.length / 2]++;
            assertThat(prepared.contents(name, file)).isEmpty();
        }
    }

    @Test
    void thePreparedLawSaysOfBusinessesWhatTheFilesSay() {
        Law readAgain = LawFiles.load(FILES, PreparedLaw.NONE);
        BusinessFacts shop = Businesses.plainShop()
                .customers("US-CA", 90_000)
                .customers("US-TX", 4_000)
                .unknown("sellsData")
                .yes("sendsMarketingEmail")
                .build();

        assertThat(answers(LAW, shop)).isEqualTo(answers(readAgain, shop));
        assertThat(answers(LAW, BusinessFacts.unknown())).isEqualTo(answers(readAgain, BusinessFacts.unknown()));
        assertThat(conditions(LAW)).isEqualTo(conditions(readAgain));
    }

    @Test
    void aFileThatWasChangedSinceCounts() {
        Law changed = LawFiles.load(
                new Spoiled("us-federal.yaml", "appliesWhen: sendsMarketingEmail", "appliesWhen: hasApp"));
        LawRecord record = changed.record("us-can-spam").orElseThrow();

        assertThat(record.condition().text()).isEqualTo("hasApp");
        assertThat(Obligations.judged(
                                changed,
                                Businesses.plainShop().yes("hasApp").build(),
                                InventorySummary.nothingLooked(),
                                TODAY,
                                record)
                        .status())
                .isEqualTo(Obligation.Status.APPLIES);
    }

    @Test
    void conditionsAreCheckedAgainWhenAFactIsOfAnotherKind() {
        Spoiled files = new Spoiled(
                "facts.yaml",
                "id: printsCardReceipts\n    kind: yes-no",
                "id: printsCardReceipts\n    kind: number\n    value: {en: '{count}', es: '{count}'}");

        assertThatThrownBy(() -> LawFiles.load(files))
                .isInstanceOf(LawDataProblem.class)
                .hasMessageStartingWith("us-federal.yaml: us-facta-receipts: appliesWhen: expected a condition;");
    }

    private static List<String> answers(Law law, BusinessFacts facts) {
        return Obligations.of(law, facts, InventorySummary.nothingLooked(), TODAY).all().stream()
                .map(answer -> answer.record().id()
                        + answer.status()
                        + answer.reasons()
                        + answer.questions()
                        + answer.evidence()
                        + answer.terms())
                .toList();
    }

    private static List<String> conditions(Law law) {
        return law.records().stream()
                .map(record -> record.condition().text() + record.condition().names())
                .toList();
    }
}
