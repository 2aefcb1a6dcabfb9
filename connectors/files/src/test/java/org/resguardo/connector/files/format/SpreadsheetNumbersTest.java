/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5.5501234567E9 | General | 5550123456.7",
                "5.55012345E9 | General | 5550123450",
                "4111111111111111 | General | 4111111111111111",
                "0.30000000000000004 | General | 0.3",
                "12.50 | #,##0.00 | 12.5",
                "78051120 | 000\\-00\\-0000 | 078-05-1120",
                "78051120 | 000-00-0000 | 078-05-1120",
                "501 | 00000 | 00501",
                "2025550143 | [<=9999999]###\\-####;\\(###\\)\\ ###\\-#### | (202) 555-0143",
                "45000 | dd/mm/yyyy | 2023-03-15",
                "45000.5 | [$-C0A]d\" de \"mmmm | 2023-03-15T12:00",
                "0.25 | h:mm | 06:00",
                "1 | d/m/yyyy | 1900-01-01",
                "60 | d/m/yyyy | 1900-02-28",
                "99999999999 | d/m/yyyy | 99999999999",
                "abc | General | abc",
                "1E2147483647 | General | 1E2147483647"
            })
    void writesANumberSoThatItCanBeRecognised(String raw, String format, String shown) {
        assertThat(SpreadsheetNumbers.of(200, format).shown(raw, false)).isEqualTo(shown);
    }

    @Test
    void countsDaysFrom1904WhereTheWorkbookDoes() {
        assertThat(SpreadsheetNumbers.of(14, "").shown("0", true)).isEqualTo("1904-01-01");
    }
}
