/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.letter;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.resguardo.law.Text;

/** Bureaus and agencies that letters name, from {@code contacts.tsv}. */
public final class Contacts {
    private static final int COLUMNS = 6;

    private final Map<String, Contact> all;

    private Contacts(Map<String, Contact> all) {
        this.all = all;
    }

    /**
     * Whom people can turn to.
     *
     * @param name what it is called
     * @param address where to write
     * @param phone where to call
     * @param web its site
     */
    public record Contact(Text name, String address, String phone, String web) {
        /** As one line of a letter. */
        String line(java.util.Locale language) {
            return name.in(language) + ": " + String.join(", ", List.of(address, phone, web));
        }
    }

    /** Those that come with the program. */
    public static Contacts standard() {
        Map<String, Contact> all = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Contacts.class.getResourceAsStream("contacts.tsv")), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS) {
                    throw new IllegalStateException("contacts.tsv: six columns are wanted for " + cells[0]);
                }
                all.put(cells[0], new Contact(new Text(cells[1], cells[2]), cells[3], cells[4], cells[5]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Contacts(all);
    }

    /** The credit bureaus. */
    List<Contact> bureaus() {
        return List.of(known("equifax"), known("experian"), known("transunion"));
    }

    /** The credit bureaus, a line each. */
    public List<String> bureauLines(java.util.Locale language) {
        return bureaus().stream().map(bureau -> bureau.line(language)).toList();
    }

    /** The Federal Trade Commission. */
    Contact tradeCommission() {
        return known("ftc");
    }

    /** The attorney general of a place, where the table has one. */
    Optional<Contact> attorney(String place) {
        return Optional.ofNullable(all.get(place));
    }

    /** Another agency of a place that helps after identity theft, where the table has one. */
    Optional<Contact> agency(String place) {
        return Optional.ofNullable(all.get(place + "-agency"));
    }

    private Contact known(String id) {
        return Objects.requireNonNull(all.get(id), id);
    }
}
