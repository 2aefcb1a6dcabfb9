/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.cast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resguardo.testkit.business.BusinessKind;

class CastTest {
    private static final List<CastMember> EVERYBODY = Stream.concat(
                    Stream.of(Cast.OWNER, Cast.BOOKKEEPER, Cast.CUSTOMER, Cast.OUTSIDER),
                    Cast.BUSINESSES.stream().map(CastBusiness::owner))
            .toList();

    @Test
    void hasOneBusinessOfEachKind() {
        assertThat(Cast.BUSINESSES).extracting(CastBusiness::kind).containsExactly(BusinessKind.values());
    }

    @Test
    void canBeReachedNowhere() {
        assertThat(EVERYBODY)
                .extracting(CastMember::email)
                .allMatch(email -> email.matches(".+example\\.(com|org|net)"));
        assertThat(EVERYBODY)
                .extracting(CastMember::phone)
                .allMatch(phone -> phone.matches("\\(\\d{3}\\) 555-01\\d\\d"));
    }
}
