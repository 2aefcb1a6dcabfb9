/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of a contact or an event: what of it becomes which cell. */
final class RecordProperty {
    private static final Set<String> DATES = Set.of("DTSTART", "DUE", "COMPLETED", "CREATED", "LAST-MODIFIED", "REV");
    private static final Set<String> STRUCTURED = Set.of("ADR", "ORG", "GENDER");
    private static final Set<String> PICTURES = Set.of("PHOTO", "LOGO", "SOUND", "KEY", "ATTACH", "IMAGE");
    private static final List<String> NAME_PARTS =
            List.of("Family name", "Given name", "Additional names", "Prefix", "Suffix");
    private static final Pattern DATE = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})(?:T.*)?");
    private static final int LONGEST_LINK = 2000;

    private RecordProperty() {}

    static void give(String name, VObjectProperty property, BiConsumer<String, String> cell) {
        String value = property.getValue();
        if (PICTURES.contains(name) && isPicture(property)) {
            cell.accept(name, kindOfPicture(property));
        } else if (name.equals("N")) {
            nameParts(value, cell);
        } else if (STRUCTURED.contains(name)) {
            cell.accept(name, joined(VObjectPropertyValues.parseStructured(value)));
        } else {
            cell.accept(name, VObjectPropertyValues.unescape(value));
        }
        given(name + " CN", property.getParameters().first("CN"), cell);
        given(name + " LABEL", property.getParameters().first("LABEL"), cell);
    }

    /** True when the value is a picture, a sound or a file, and no link to one. */
    static boolean isPicture(VObjectProperty property) {
        boolean named = PICTURES.contains(property.getName().strip().toUpperCase(Locale.ROOT));
        String value = property.getValue();
        return named
                && (property.getParameters().first("ENCODING") != null
                        || value.startsWith("data:")
                        || value.length() > LONGEST_LINK);
    }

    /** When something was written, or will be; the days of people's lives are not among them. */
    static Optional<Instant> date(String name, String value) {
        Matcher found = DATE.matcher(value);
        if (!DATES.contains(name) || !found.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(found.group(1)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(3)));
            return Optional.of(day.atStartOfDay().toInstant(ZoneOffset.UTC));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static void nameParts(String value, BiConsumer<String, String> cell) {
        List<List<String>> parts = VObjectPropertyValues.parseStructured(value);
        for (int i = 0; i < Math.min(parts.size(), NAME_PARTS.size()); i++) {
            given(NAME_PARTS.get(i), String.join(" ", parts.get(i)), cell);
        }
    }

    private static String joined(List<List<String>> parts) {
        return String.join(
                ", ",
                parts.stream()
                        .map(part -> String.join(" ", part).strip())
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private static String kindOfPicture(VObjectProperty property) {
        String type = property.getParameters().first("TYPE");
        String mediaType = property.getParameters().first("FMTTYPE");
        return type != null ? type : mediaType != null ? mediaType : "binary";
    }

    private static void given(
            String name, @org.jspecify.annotations.Nullable String value, BiConsumer<String, String> cell) {
        if (value != null && !value.isBlank()) {
            cell.accept(name, value);
        }
    }
}
