/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The presets and services that come with the program, as its data files tell them. */
public final class Presets {
    private final List<Preset> presets;
    private final List<Service> services;

    private Presets(List<Preset> presets, List<Service> services) {
        this.presets = presets;
        this.services = services;
    }

    /** Those of the program. */
    public static Presets ours() {
        return new Presets(
                rows("activities.yaml").stream().map(PresetRow::preset).toList(),
                rows("services.yaml").stream().map(PresetRow::service).toList());
    }

    /** All presets, in the order in which people read them. */
    public List<Preset> all() {
        return presets;
    }

    /** The preset with an id. */
    public Optional<Preset> byId(String id) {
        return presets.stream().filter(preset -> preset.id().equals(id)).findFirst();
    }

    /** All services, by name. */
    public List<Service> services() {
        return services;
    }

    /** The service with an id. */
    public Optional<Service> service(String id) {
        return services.stream().filter(service -> service.id().equals(id)).findFirst();
    }

    private static List<PresetRow> rows(String file) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowDuplicateKeys(false)
                .build();
        try (InputStream in = Objects.requireNonNull(Presets.class.getResourceAsStream(file), file)) {
            return ((List<?>) new Load(settings).loadFromInputStream(in))
                    .stream().map(row -> PresetRow.of(file, row)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
