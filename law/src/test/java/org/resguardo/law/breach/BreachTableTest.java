/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.law.TheLaw.LAW;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.resguardo.law.Businesses;
import org.resguardo.law.Tables;
import org.resguardo.law.breach.Notice.Recipient;

/** Name and Social Security number of 1,200 residents, readable, discovered on 2026-03-02: what all 54 laws say. */
class BreachTableTest {
    private static final LocalDate DISCOVERED = LocalDate.of(2026, 3, 2);
    static final List<String[]> STATES = Tables.rows("breach-54.tsv");

    @Test
    void allJurisdictionsAreInTheTable() {
        assertThat(STATES).hasSize(54);
    }

    @ParameterizedTest(name = "{0}")
    @FieldSource("STATES")
    void everyJurisdictionAnswersAsTheTableSays(
            String place,
            String answer,
            String people,
            String authorities,
            String bureaus,
            String months,
            String letterSays,
            String letterOmits) {
        BreachDuty duty = duty(place);

        assertThat(duty.answer().name().replace('_', ' ')).isEqualToIgnoringCase(answer);
        assertThat(days(duty, Recipient.PEOPLE)).isEqualTo(people);
        assertThat(authorities(duty)).isEqualTo(authorities);
        assertThat(days(duty, Recipient.CREDIT_BUREAUS)).isEqualTo(bureaus);
        assertThat(duty.monitoringMonths()).isEqualTo(Integer.parseInt(months));
        assertThat(ids(duty.letterSays())).isEqualTo(letterSays);
        assertThat(ids(duty.letterOmits())).isEqualTo(letterOmits);
    }

    private static BreachDuty duty(String place) {
        Incident incident = Incident.discovered(DISCOVERED, Map.of(place, 1_200L), Set.of("name", "ssn"));
        return BreachDuties.of(LAW, Businesses.plainShop().build(), incident).stream()
                .filter(duty -> duty.record().jurisdiction().id().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private static String authorities(BreachDuty duty) {
        String all = duty.notices().stream()
                .filter(notice -> notice.recipient() == Recipient.REGULATOR)
                .map(notice -> notice.name().en() + ": " + day(notice))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? "-" : all;
    }

    private static String days(BreachDuty duty, Recipient recipient) {
        return duty.notices().stream()
                .filter(notice -> notice.recipient() == recipient)
                .map(BreachTableTest::day)
                .findFirst()
                .orElse("-");
    }

    private static String day(Notice notice) {
        return notice.needed() ? notice.due().map(LocalDate::toString).orElse("no last day") : "-";
    }

    private static String ids(List<String> ids) {
        return ids.isEmpty() ? "-" : String.join(" ", ids);
    }
}
