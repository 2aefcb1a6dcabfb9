/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The profiles that a scan knows: those that come with the program, and those that people wrote themselves.
 *
 * <p>One's own profile with the id of another takes its place.
 */
public final class SystemProfiles {
    private static final List<String> OURS = List.of(
            "any-spreadsheet",
            "constant-contact-csv",
            "dolibarr",
            "google-contacts-csv",
            "klaviyo-profiles-csv",
            "magento",
            "mailchimp-audience-csv",
            "moodle",
            "odoo",
            "open-dental",
            "opencart",
            "paypal-activity-csv",
            "prestashop",
            "quickbooks-iif",
            "shopify-customers-csv",
            "square-customers-csv",
            "stripe-csv",
            "suitecrm",
            "woocommerce-hpos",
            "wordpress");

    private final Map<String, SystemProfile> byId;

    private SystemProfiles(Map<String, SystemProfile> byId) {
        this.byId = byId;
    }

    /** The profiles that come with the program. */
    public static SystemProfiles ours() {
        Map<String, SystemProfile> profiles = new LinkedHashMap<>();
        for (String id : OURS) {
            try {
                SystemProfile profile = ProfileReader.read(id + ".yaml", resource("profiles/" + id + ".yaml"));
                profiles.put(profile.id(), profile);
            } catch (IOException | ProfileException e) {
                throw new IllegalStateException("A profile of the program is broken: " + e.getMessage(), e);
            }
        }
        return new SystemProfiles(profiles);
    }

    /** No profiles. */
    public static SystemProfiles none() {
        return new SystemProfiles(Map.of());
    }

    /**
     * These, and those in the YAML files of a folder.
     *
     * @throws ProfileException when one of them cannot be used, or two have the same id
     */
    public SystemProfiles and(Path folder) throws ProfileException {
        Map<String, SystemProfile> own = new LinkedHashMap<>();
        for (Path file : yamlFiles(folder)) {
            SystemProfile profile = ProfileReader.read(name(file), text(file));
            if (own.put(profile.id(), profile) != null) {
                throw new ProfileException(name(file), "id", Expected.of(Expected.Kind.NEW_ID));
            }
        }
        byId.forEach(own::putIfAbsent);
        return new SystemProfiles(own);
    }

    /** All of them, by id. */
    public List<SystemProfile> all() {
        return byId.values().stream()
                .sorted(Comparator.comparing(SystemProfile::id))
                .toList();
    }

    /** The one with that id. */
    public Optional<SystemProfile> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Which system's table this is: of those that fit, the one that names most of its headings. */
    public Optional<Recognition> recognise(TableSeen seen) {
        Recognition best = null;
        int most = 0;
        for (SystemProfile profile : byId.values()) {
            for (KnownTable table : profile.tables()) {
                OptionalInt fit = table.fit(seen);
                if (fit.isPresent() && fit.getAsInt() > most) {
                    most = fit.getAsInt();
                    best = Recognition.of(profile, table, seen);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static List<Path> yamlFiles(Path folder) throws ProfileException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> yaml = new ArrayList<>(files.filter(
                            file -> name(file).endsWith(".yaml") || name(file).endsWith(".yml"))
                    .toList());
            yaml.sort(Comparator.comparing(SystemProfiles::name));
            return yaml;
        } catch (IOException e) {
            throw new ProfileException(folder.toString(), "", Expected.of(Expected.Kind.READABLE_FILE));
        }
    }

    private static String text(Path file) throws ProfileException {
        try {
            if (Files.size(file) <= ProfileYaml.MOST_CHARACTERS) {
                return Files.readString(file);
            }
        } catch (IOException e) {
            throw unreadable(file);
        }
        throw unreadable(file);
    }

    private static ProfileException unreadable(Path file) {
        return new ProfileException(name(file), "", Expected.of(Expected.Kind.READABLE_FILE));
    }

    private static String name(Path file) {
        @Nullable Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SystemProfiles.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
