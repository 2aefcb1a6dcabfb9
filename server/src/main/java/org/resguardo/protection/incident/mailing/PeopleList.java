/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.incident.mailing;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.resguardo.law.Jurisdiction;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.words.Language;

/**
 * Reads a list of people, one row each, from a CSV file in UTF-8 (RFC 4180) whose first row names the columns in English or Spanish.
 *
 * <p>Columns may stand in any order: name, address, city, state, ZIP code, language, e-mail, accepts e-mail. Name, address and state must be
 * there. Where it says of somebody that she does not accept e-mail, her address is not taken. It is read row by row and never whole.
 */
public final class PeopleList {
    private static final int LONGEST = 200;
    private static final Set<String> YES = Set.of("yes", "y", "true", "1", "x", "sí", "si", "s");

    private final PlaceFinder places;
    private final Language otherwise;

    /**
     * A reader.
     *
     * @param places whose law there is
     * @param otherwise the language of people for whom the list names none
     */
    public PeopleList(Map<String, Jurisdiction> places, Language otherwise) {
        this.places = new PlaceFinder(places);
        this.otherwise = otherwise;
    }

    /** What a column is for. */
    private enum Column {
        NAME("name", "nombre", "full name", "nombre completo", "paciente", "patient", "cliente", "customer"),
        ADDRESS("address", "dirección", "direccion", "domicilio", "street", "calle"),
        CITY("city", "ciudad"),
        STATE("state", "estado"),
        ZIP("zip", "zip code", "código postal", "codigo postal", "cp"),
        LANGUAGE("language", "idioma", "lengua"),
        EMAIL("email", "e-mail", "mail", "email address", "correo", "correo electrónico", "correo electronico"),
        ACCEPTS("accepts e-mail", "accepts email", "e-mail consent", "acepta correo", "acepta correo electrónico");

        @SuppressWarnings("ImmutableEnumChecker") // made by List.of
        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }
    }

    /** Why a list could not be read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;

        private final String sentence;
        private final long row;

        Unreadable(String sentence, long row) {
            super(sentence + " " + row);
            this.sentence = sentence;
            this.row = row;
        }

        /** The key of the sentence that says it. */
        public String sentence() {
            return sentence;
        }

        /** In which row, counted as a spreadsheet does. */
        public long row() {
            return row;
        }
    }

    /** Hands over everybody on a list, in its order. */
    public void read(InputStream list, Consumer<Person> taker) throws Unreadable {
        try (CSVParser rows = CSVFormat.RFC4180
                .builder()
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(new InputStreamReader(withoutMark(list), StandardCharsets.UTF_8))) {
            Map<Column, Integer> columns = new EnumMap<>(Column.class);
            for (CSVRecord row : rows) {
                if (columns.isEmpty()) {
                    columns.putAll(columns(row));
                } else {
                    taker.accept(person(row, columns));
                }
            }
            if (columns.isEmpty()) {
                throw new Unreadable("protection.list.empty", 1);
            }
        } catch (IOException | UncheckedIOException e) {
            throw new Unreadable("protection.list.broken", 1);
        }
    }

    /** Spreadsheets put a byte order mark before UTF-8. */
    private static InputStream withoutMark(InputStream list) throws IOException {
        PushbackInputStream in = new PushbackInputStream(list, 3);
        byte[] head = in.readNBytes(3);
        boolean mark = head.length == 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB && head[2] == (byte) 0xBF;
        if (!mark) {
            in.unread(head);
        }
        return in;
    }

    private static Map<Column, Integer> columns(CSVRecord head) throws Unreadable {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < head.size(); i++) {
            String heading = head.get(i).strip().toLowerCase(Locale.ROOT);
            for (Column column : Column.values()) {
                if (column.headings.contains(heading)) {
                    columns.putIfAbsent(column, i);
                }
            }
        }
        if (!columns.keySet().containsAll(List.of(Column.NAME, Column.ADDRESS, Column.STATE))) {
            throw new Unreadable("protection.list.columns", 1);
        }
        return columns;
    }

    private Person person(CSVRecord row, Map<Column, Integer> columns) throws Unreadable {
        String name = cell(row, columns, Column.NAME);
        String place = places.named(cell(row, columns, Column.STATE))
                .orElseThrow(() -> new Unreadable("protection.list.state", row.getRecordNumber()));
        if (name.isEmpty()) {
            throw new Unreadable("protection.list.name", row.getRecordNumber());
        }
        List<String> lines = new ArrayList<>(List.of(name));
        lines.add(cell(row, columns, Column.ADDRESS));
        lines.add(String.join(
                        " ",
                        Stream.of(
                                        comma(cell(row, columns, Column.CITY)),
                                        place.replace("US-", ""),
                                        cell(row, columns, Column.ZIP))
                                .filter(part -> !part.isEmpty())
                                .toList())
                .strip());
        lines.removeIf(String::isEmpty);
        Optional<MailAddress> email =
                accepts(row, columns) ? MailAddress.of(cell(row, columns, Column.EMAIL)) : Optional.empty();
        return new Person(List.copyOf(lines), place, language(cell(row, columns, Column.LANGUAGE), otherwise), email);
    }

    /** A list without such a column leaves it to whoever sends the letters; a column with nothing in it is no yes. */
    private static boolean accepts(CSVRecord row, Map<Column, Integer> columns) {
        return !columns.containsKey(Column.ACCEPTS)
                || YES.contains(cell(row, columns, Column.ACCEPTS).toLowerCase(Locale.ROOT));
    }

    private static String comma(String city) {
        return city.isEmpty() ? "" : city + ",";
    }

    private static String cell(CSVRecord row, Map<Column, Integer> columns, Column column) {
        Integer place = columns.get(column);
        String text = place == null || place >= row.size() ? "" : row.get(place).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** The language that a cell names, or the one for people for whom none is named. */
    static Language language(String said, Language otherwise) {
        String wanted = said.toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                ? otherwise
                : wanted.startsWith("e") && !wanted.startsWith("en") ? Language.SPANISH : Language.ENGLISH;
    }
}
