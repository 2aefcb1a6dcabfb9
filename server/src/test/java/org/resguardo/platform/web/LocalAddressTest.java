/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/inventory", "/inventory?said=saved#row-3", "/p/contact/1"})
    void takesPathsOfOurs(String wish) {
        assertThat(LocalAddress.of(wish)).contains(wish);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "//example.org",
                "/\\example.org",
                "/\t/example.org",
                "/\n",
                "https://example.org/",
                "javascript:1",
                "/é",
                " /"
            })
    void takesNothingElse(String wish) {
        assertThat(LocalAddress.of(wish)).isEmpty();
    }
}
