/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.law.record.ComprehensiveLaw;
import org.resguardo.law.record.LawRecord;

class RequestDeadlinesTest {

    /** Last days counted on a printed calendar. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            us-privacy-ca,         2026-03-02, request,                    2026-04-16, 2026-05-31
            us-privacy-ia,         2026-03-02, request,                    2026-05-31, 2026-07-15
            us-privacy-fl,         2026-03-02, request,                    2026-04-16, 2026-05-01
            us-nv-online,          2026-03-02, request,                    2026-05-01, 2026-05-31
            us-ca-shine-the-light, 2026-03-02, request,                    2026-04-01, 2026-04-01
            us-ca-shine-the-light, 2026-03-02, request-by-another-channel, 2026-07-30, 2026-07-30
            us-wa-mhmda,           2024-02-29, request,                    2024-04-14, 2024-05-29
            us-hipaa,              2026-01-31, request,                    2026-03-02, 2026-04-01
            eu-gdpr,               2026-01-31, request,                    2026-02-28, 2026-04-30
            eu-gdpr,               2026-11-30, request,                    2026-12-30, 2027-02-28
            uk-gdpr,               2028-01-31, request,                    2028-02-29, 2028-04-30
            mx-lfpdppp,            2026-03-02, request,                    2026-03-30, 2026-04-27
            mx-lfpdppp,            2026-03-02, carry-out,                  2026-03-23, 2026-03-23
            co-ley-1581,           2026-03-02, consultas,                  2026-03-16, 2026-03-23
            co-ley-1581,           2026-03-02, claims,                     2026-03-23, 2026-04-02
            ar-ley-25326,          2026-03-02, access,                     2026-03-12, 2026-03-12
            ar-ley-25326,          2026-03-02, correction-or-deletion,     2026-03-09, 2026-03-09
            br-lgpd,               2026-03-02, request,                    2026-03-17, 2026-03-17
            ca-pipeda,             2026-03-02, request,                    2026-04-01, 2026-05-01
            """)
    void answersAreDueByTheLaw(String id, LocalDate received, String kind, LocalDate answer, LocalDate extended) {
        RequestDeadline deadline = RequestDeadlines.of(record(id), received).stream()
                .filter(found -> found.kind().equals(kind))
                .findFirst()
                .orElseThrow();

        assertThat(deadline.answerBy()).isEqualTo(answer);
        assertThat(deadline.extendedTo()).isEqualTo(extended);
    }

    @Test
    void californiaWantsToHearThatARequestArrived() {
        LocalDate received = LocalDate.of(2026, 6, 29);

        assertThat(RequestDeadlines.of(record("us-privacy-ca"), received)
                        .getFirst()
                        .acknowledge())
                .contains(LocalDate.of(2026, 7, 14));
        assertThat(RequestDeadlines.of(record("us-privacy-va"), received)
                        .getFirst()
                        .acknowledge())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            us-can-spam,   2026-11-24, 2026-12-09
            us-tcpa,       2026-11-24, 2026-12-09
            us-privacy-ca, 2026-11-24, 2026-12-16
            us-privacy-tx, 2026-11-24, 2027-01-08
            us-nv-online,  2026-11-24, 2027-01-23
            """)
    void aNoIsObeyedInTime(String id, LocalDate received, LocalDate obeyed) {
        assertThat(RequestDeadlines.optOut(record(id), received)).contains(obeyed);
    }

    @Test
    void appealsAreAnsweredWhereTheLawGivesThem() {
        LocalDate received = LocalDate.of(2026, 3, 2);

        assertThat(RequestDeadlines.appealAnswer(record("us-privacy-va"), received))
                .contains(LocalDate.of(2026, 5, 1));
        assertThat(RequestDeadlines.appealAnswer(record("us-privacy-co"), received))
                .contains(LocalDate.of(2026, 4, 16));
        assertThat(RequestDeadlines.appealAnswer(record("us-privacy-ca"), received))
                .isEmpty();
    }

    @Test
    void everyComprehensiveLawHasATerm() {
        assertThat(LAW.records(ComprehensiveLaw.class))
                .allSatisfy(law -> assertThat(RequestDeadlines.of(law, LocalDate.of(2026, 3, 2)))
                        .hasSize(1));
    }

    private static LawRecord record(String id) {
        return LAW.record(id).orElseThrow();
    }
}
