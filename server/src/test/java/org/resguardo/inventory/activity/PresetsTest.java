/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.resguardo.engine.DataCategory;
import org.resguardo.platform.business.Trade;

/** What comes with the program about trades and services. */
class PresetsTest {
    private final Presets presets = Presets.ours();

    @Test
    void everyPresetSpeaksBothLanguagesAndUsesSomething() {
        assertThat(presets.all()).isNotEmpty().allSatisfy(preset -> {
            assertThat(preset.name().es())
                    .as(preset.id())
                    .isNotBlank()
                    .isNotEqualTo(preset.name().en());
            assertThat(preset.aim().es()).as(preset.id()).isNotBlank().endsWith(".");
            assertThat(preset.aim().en()).as(preset.id()).isNotBlank().endsWith(".");
            assertThat(preset.needed()).as(preset.id()).isNotEmpty().doesNotContainAnyElementsOf(preset.doubtful());
            assertThat(preset.subjects()).as(preset.id()).isNotEmpty();
        });
    }

    @Test
    void idsAreThereOnce() {
        assertThat(presets.all().stream().map(Preset::id)).doesNotHaveDuplicates();
        assertThat(presets.services().stream().map(Service::id)).doesNotHaveDuplicates();
    }

    @Test
    void everyTradeHasPresetsOfItsOwn() {
        for (Trade trade : Trade.values()) {
            assertThat(presets.all().stream().filter(preset -> preset.trades().contains(trade)))
                    .as(trade.id())
                    .isNotEmpty();
        }
    }

    @Test
    void countriesOfServicesAreCountries() {
        assertThat(presets.services())
                .isNotEmpty()
                .allSatisfy(
                        service -> assertThat(List.of(Locale.getISOCountries())).contains(service.country()));
    }

    @Test
    void wordsAboutHealthMakeNoClinic() {
        Preset care = presets.byId("patient-care").orElseThrow();
        assertThat(care.usualIn(Optional.of(Trade.CLINIC))).isTrue();
        assertThat(care.usualIn(Optional.of(Trade.FOOD))).isFalse();
        assertThat(care.usualIn(Optional.empty())).isFalse();
        Holding dentist = new Holding(1, "", Set.of(DataCategory.PERSON_NAME), Set.of("open-dental"));
        assertThat(care.signs().known(dentist)).isTrue();
    }
}
