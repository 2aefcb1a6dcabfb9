/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.LegalBasis;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.ProcessingActivity.Role;
import org.resguardo.inventory.activity.ProcessingActivity.Sharing;
import org.resguardo.inventory.activity.ProcessingActivity.State;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.law.Text;
import org.resguardo.platform.words.Language;
import org.resguardo.platform.words.Words;

/**
 * Reads activities and recipients back from the tables of {@link RegisterSheets}, whichever of the two languages they are in.
 *
 * <p>A row with a number that is known changes what has it; one without, or with another's, is new. Cells that say nothing that is known
 * are left open, as on the page. Rows of proposals are passed over: nobody has confirmed them.
 */
public final class RegisterReader {
    private final List<Words> languages;
    private final RegisterFacts before;
    private final Map<String, String> headings = new HashMap<>();
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Reads into a record as it stands.
     *
     * @param languages the words of both languages
     */
    public RegisterReader(List<Words> languages, RegisterFacts before) {
        this.languages = languages;
        this.before = before;
        Stream.concat(RegisterSheets.ACTIVITY_HEADINGS.stream(), RegisterSheets.RECIPIENT_HEADINGS.stream())
                .forEach(key -> languages.forEach(words -> headings.put(words.say(key), key)));
        for (DataCategory category : DataCategory.values()) {
            languages.forEach(words -> ids.put(category.title(words.language().locale()), category.id()));
        }
        learn(Purpose.values(), Purpose::title, Purpose::id);
        learn(DataSubjectCategory.values(), DataSubjectCategory::title, DataSubjectCategory::id);
        learn(LegalBasis.values(), LegalBasis::title, LegalBasis::id);
        learn(StatedSafeguard.values(), StatedSafeguard::title, StatedSafeguard::id);
    }

    private <T> void learn(T[] all, Function<T, String> title, Function<T, String> id) {
        Arrays.stream(all)
                .forEach(one -> languages.forEach(words -> ids.put(words.say(title.apply(one)), id.apply(one))));
    }

    private <T> Optional<T> titled(T[] all, Function<T, String> title, String cell) {
        return Arrays.stream(all)
                .filter(one -> languages.stream()
                        .anyMatch(words -> words.say(title.apply(one)).equals(cell)))
                .findFirst();
    }

    /** True when a table is one that is read back. */
    public boolean knows(Sheet sheet) {
        List<String> keys = keys(headed(sheet));
        return keys.contains("inventory.register.head.activity") || keys.contains("inventory.register.head.recipient");
    }

    /** A table whose headings were taken for its first row gets them back. */
    private Sheet headed(Sheet sheet) {
        boolean known = keys(sheet).stream().anyMatch(key -> !key.isEmpty());
        return known || sheet.rows().isEmpty()
                ? sheet
                : new Sheet(
                        sheet.id(),
                        sheet.title(),
                        sheet.rows().getFirst(),
                        sheet.rows().subList(1, sheet.rows().size()));
    }

    private List<String> keys(Sheet sheet) {
        return sheet.headings().stream()
                .map(heading ->
                        headings.getOrDefault(heading.replace("\uFEFF", "").strip(), ""))
                .toList();
    }

    private List<Map<String, String>> rows(Sheet read) {
        Sheet sheet = headed(read);
        List<String> keys = keys(sheet);
        List<Map<String, String>> rows = new ArrayList<>();
        for (List<String> cells : sheet.rows()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < Math.min(keys.size(), cells.size()); i++) {
                row.put(keys.get(i), TextTables.plain(cells.get(i).strip()));
            }
            rows.add(row);
        }
        return rows;
    }

    /** The recipients of a table; those that are known by number or by name keep their numbers. */
    public List<Recipient> recipients(Sheet sheet) {
        return rows(sheet).stream()
                .filter(row -> !cell(row, "inventory.register.head.recipient").isEmpty())
                .map(this::recipient)
                .toList();
    }

    private Recipient recipient(Map<String, String> row) {
        String name = cell(row, "inventory.register.head.recipient");
        Optional<Recipient> known = before.recipients().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
        String country = cell(row, "inventory.register.head.country").toUpperCase(Locale.ROOT);
        return new Recipient(
                known.map(Recipient::id).orElse(0L),
                known.map(Recipient::known).orElse(""),
                name,
                titled(Recipient.Role.values(), Recipient.Role::title, cell(row, "inventory.register.head.role"))
                        .orElse(Recipient.Role.PROCESSOR),
                List.of(Locale.getISOCountries()).contains(country) ? country : "",
                titled(Told.values(), Told::title, cell(row, "inventory.register.head.contract"))
                        .orElse(Told.UNKNOWN),
                titled(Told.values(), Told::title, cell(row, "inventory.register.head.benefit"))
                        .orElse(Told.UNKNOWN));
    }

    /**
     * The activities of a table.
     *
     * @param recipients all who receive data, those of the tables included
     */
    public List<ProcessingActivity> activities(Sheet sheet, List<Recipient> recipients) {
        String proposed = "inventory.register.proposed";
        return rows(sheet).stream()
                .filter(row -> !cell(row, "inventory.register.head.activity").isEmpty())
                .filter(row -> languages.stream()
                        .noneMatch(words -> words.say(proposed).equals(cell(row, "inventory.register.head.state"))))
                .map(row -> activity(row, recipients))
                .toList();
    }

    private ProcessingActivity activity(Map<String, String> row, List<Recipient> recipients) {
        String name = cell(row, "inventory.register.head.activity");
        Optional<ProcessingActivity> known = before.activities().stream()
                .filter(one -> one.id() != 0 && Long.toString(one.id()).equals(cell(row, "inventory.register.head.id")))
                .findFirst();
        String behalf = cell(row, "inventory.register.head.behalf");
        boolean processor = !behalf.isEmpty()
                || known.filter(one -> one.role() == Role.PROCESSOR).isPresent();
        return new ProcessingActivity(
                known.map(ProcessingActivity::id).orElse(0L),
                known.map(ProcessingActivity::preset).orElse(""),
                State.CONFIRMED,
                processor ? Role.PROCESSOR : Role.CONTROLLER,
                behalf,
                words(known.map(ProcessingActivity::name), name),
                id(row, "inventory.register.head.purpose").flatMap(Purpose::of).orElse(Purpose.OTHER),
                words(known.map(ProcessingActivity::aim), cell(row, "inventory.register.head.aim")),
                several(row, "inventory.register.head.subjects", DataSubjectCategory::of),
                data(row),
                numbers(row, "inventory.register.head.stores", before.stores(), DataStore::name, DataStore::id),
                titled(Sharing.values(), Sharing::title, cell(row, "inventory.register.head.sharing"))
                        .orElse(Sharing.UNKNOWN),
                numbers(row, "inventory.register.head.recipients", recipients, Recipient::name, Recipient::id),
                id(row, "inventory.register.head.basis").flatMap(LegalBasis::of),
                several(row, "inventory.register.head.safeguards", StatedSafeguard::of),
                Optional.empty());
    }

    /** Words that stand in one of the languages already keep the other. */
    private Text words(Optional<Text> known, String cell) {
        return known.filter(text -> text.es().equals(cell) || text.en().equals(cell))
                .orElseGet(() ->
                        languages.getFirst().language() == Language.SPANISH ? new Text("", cell) : new Text(cell, ""));
    }

    private Map<DataCategory, Need> data(Map<String, String> row) {
        Map<DataCategory, Need> data = new LinkedHashMap<>();
        several(row, "inventory.register.head.needed", DataCategory::byId).forEach(one -> data.put(one, Need.NEEDED));
        several(row, "inventory.register.head.doubtful", DataCategory::byId)
                .forEach(one -> data.put(one, Need.UNKNOWN));
        several(row, "inventory.register.head.not_needed", DataCategory::byId)
                .forEach(one -> data.put(one, Need.NOT_NEEDED));
        return data;
    }

    private <T> Set<T> several(Map<String, String> row, String key, Function<String, Optional<T>> by) {
        return split(cell(row, key))
                .map(ids::get)
                .filter(Objects::nonNull)
                .flatMap(id -> by.apply(id).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static <T> Set<Long> numbers(
            Map<String, String> row, String key, List<T> all, Function<T, String> name, Function<T, Long> id) {
        Set<String> wanted = split(cell(row, key)).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> wanted.contains(name.apply(one)))
                .map(id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Optional<String> id(Map<String, String> row, String key) {
        return Optional.ofNullable(ids.get(cell(row, key)));
    }

    private static Stream<String> split(String cell) {
        return Arrays.stream(cell.split(";")).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static String cell(Map<String, String> row, String key) {
        return row.getOrDefault(key, "");
    }
}
