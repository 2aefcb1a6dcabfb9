/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resguardo.engine.DataCategory;

/** Fields, cookies and addresses, one by one. */
class SmallThingsTest {
    private static final FieldMeaning MEANING = new FieldMeaning();
    private static final Instant NOW = Instant.parse("2026-11-29T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "text, given-name, x, PERSON_NAME",
        "text, shipping street-address, x, POSTAL_ADDRESS",
        "text, '', Nombre, PERSON_NAME",
        "text, '', Your name, PERSON_NAME",
        "text, '', Número de tarjeta, PAYMENT_CARD",
        "text, '', Código postal, POSTAL_CODE",
        "date, '', Fecha, ",
        "date, '', Date of birth, BIRTH_DATE",
        "text, '', Cupón, ",
        "number, '', Cantidad, ",
        "textarea, '', Mensaje, FREE_TEXT",
        "textarea, '', anything, FREE_TEXT",
        "select, '', Motivo, ",
        "checkbox, '', Acepto los términos, CONSENT",
        "checkbox, '', Ciudad, ",
        "hidden, '', token, ",
        "text, '', Alergias, HEALTH",
    })
    void aFieldIsMappedByTypePurposeAndWords(String type, String autocomplete, String words, DataCategory expected) {
        assertThat(MEANING.of(new FieldMeaning.Told(type, autocomplete, List.of(words))))
                .isEqualTo(Optional.ofNullable(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "a=1, 0",
        "a=1; Max-Age=3600, 1",
        "a=1; Max-Age=31536000; Expires=Thu 01 Jan 1970 00:00:00 GMT, 365",
        "'a=1; Expires=Tue, 29 Dec 2026 12:00:00 GMT', 30",
        "'a=1; expires=Tue, 29-Dec-2026 12:00:00 GMT', 30",
        "'a=; Expires=Thu, 01 Jan 1970 00:00:00 GMT', -1",
        "a=1; Max-Age=0, -1",
        "nothing, -1",
    })
    void aCookieStaysAsLongAsItSays(String header, int days) {
        assertThat(SetCookie.of(header, NOW).map(SetCookie::days).orElse(-1)).isEqualTo(days);
    }

    @Test
    void oneAddressIsAskedForOnceHoweverItIsWritten() {
        Frontier frontier = new Frontier(5);
        for (String address : List.of(
                "https://a.example/pan",
                "http://www.a.example/pan/",
                "https://a.example/pan#arriba",
                "https://a.example/pan?utm_source=x&fbclid=1",
                "https://a.example/Pan")) {
            frontier.add(URI.create(address), 1);
        }
        assertThat(frontier.next()).isPresent();
        assertThat(frontier.next()).isEmpty();
    }

    @Test
    void nothingIsAskedForThatDoesSomething() {
        Frontier frontier = new Frontier(5);
        for (String address : List.of(
                "https://a.example/?add-to-cart=7",
                "https://a.example/salir",
                "https://a.example/carta.pdf",
                "https://a.example/x?logout=1")) {
            frontier.add(URI.create(address), 1);
        }
        assertThat(frontier.next()).isEmpty();
    }

    @Test
    void machinesBeneathTheNameAreOwnAndNotAsked() {
        SiteName site = SiteName.of("www.luna.example");
        assertThat(site.asked("luna.example")).isTrue();
        assertThat(site.own("shop.luna.example")).isTrue();
        assertThat(site.asked("shop.luna.example")).isFalse();
        assertThat(site.own("notluna.example")).isFalse();
    }
}
