/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.resguardo.inventory.activity.Recipient;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The services that the program knows by their machines and cookies. One that is not among them is told by its machine and judged by nobody. */
public final class Trackers {
    private static final String FILE = "trackers.yaml";

    private final List<Tracker> all;

    private Trackers(List<Tracker> all) {
        this.all = List.copyOf(all);
    }

    /** Those that come with the program. */
    public static Trackers ours() {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(FILE)
                .setAllowDuplicateKeys(false)
                .build();
        try (InputStream in = Objects.requireNonNull(Trackers.class.getResourceAsStream(FILE), FILE)) {
            return new Trackers(((List<?>) new Load(settings).loadFromInputStream(in))
                    .stream().map(row -> tracker((Map<?, ?>) row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Tracker tracker(Map<?, ?> row) {
        return new Tracker(
                text(row, "id"),
                text(row, "name"),
                Tracker.Use.of(text(row, "use")).orElseThrow(),
                Recipient.Role.of(text(row, "role")).orElseThrow(),
                text(row, "country"),
                texts(row, "hosts"),
                texts(row, "cookies"),
                text(row, "source"),
                LocalDate.parse(text(row, "noted")));
    }

    private static String text(Map<?, ?> row, String key) {
        return String.valueOf(Objects.requireNonNull(row.get(key), key));
    }

    private static List<String> texts(Map<?, ?> row, String key) {
        return ((List<?>) Objects.requireNonNull(row.get(key), key))
                .stream().map(String::valueOf).toList();
    }

    /** All of them. */
    public List<Tracker> all() {
        return all;
    }

    /** The service that a machine belongs to; of two that name it, the one that names it more exactly. */
    public Optional<Tracker> ofHost(String host) {
        return all.stream()
                .filter(tracker -> tracker.calls(host))
                .max(java.util.Comparator.comparingInt(tracker -> tracker.hosts().stream()
                        .filter(mine -> host.equals(mine) || host.endsWith("." + mine))
                        .mapToInt(String::length)
                        .max()
                        .orElse(0)));
    }

    /** The service that a cookie belongs to. */
    public Optional<Tracker> ofCookie(String name) {
        return all.stream().filter(tracker -> tracker.leaves(name)).findFirst();
    }
}
