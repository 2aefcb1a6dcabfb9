/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.connector.Place;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;

/** By what else a person stands in her own rows, so that she can be looked for by it too. Somebody must say that it is hers alone. */
public final class Hints {
    private static final int MOST = 12;
    private static final int MOST_FIELDS = 20_000;

    private final Stores stores;
    private final Inventory inventory;

    /** By what an inventory knows of columns. */
    public Hints(Stores stores, Inventory inventory) {
        this.stores = stores;
        this.inventory = inventory;
    }

    /** What stands in rows that are hers for sure and was not looked for. */
    public List<Identifier> of(DataSubject person, List<Item> items) {
        Set<Identifier> hints = new LinkedHashSet<>();
        for (DataStore store : stores.all()) {
            List<Item> here = items.stream()
                    .filter(item -> item.found().storeId() == store.id()
                            && item.counts()
                            && !item.found().document())
                    .filter(item -> !item.found().reason().equals("rights.found.belongs"))
                    .toList();
            if (!here.isEmpty()) {
                KnownColumns known = new KnownColumns(inventory.fields(store, MOST_FIELDS));
                here.forEach(item -> hints.addAll(of(item.found(), known)));
            }
        }
        Sought sought = Sought.of(person);
        return hints.stream().filter(hint -> !known(sought, hint)).limit(MOST).toList();
    }

    private static List<Identifier> of(Found found, KnownColumns known) {
        Place place = new Place(List.of(found.place().split(" › ")));
        List<Identifier> hints = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < found.columns().size(); i++) {
            String text = found.row().get(i).text().strip();
            Set<DataCategory> holds = known.of(place, found.columns().get(i));
            if (text.isEmpty() || text.length() > 120) {
                continue;
            }
            if (holds.contains(DataCategory.PHONE) && Spelling.phone(text).isPresent()) {
                hints.add(new Identifier(Kind.PHONE, text));
            }
            if (holds.contains(DataCategory.EMAIL)
                    && Spelling.EMAIL.matcher(text).matches()) {
                hints.add(new Identifier(Kind.EMAIL, text));
            }
            if (holds.contains(DataCategory.PERSON_NAME)) {
                names.add(text);
            }
        }
        String name =
                names.stream().filter(one -> one.contains(" ")).findFirst().orElse(String.join(" ", names));
        if (Spelling.words(name).size() > 1) {
            hints.add(new Identifier(Kind.NAME, name));
        }
        return hints;
    }

    private static boolean known(Sought sought, Identifier hint) {
        return switch (hint.kind()) {
            case EMAIL -> sought.emails().contains(Spelling.email(hint.value()));
            case PHONE -> Spelling.phone(hint.value()).stream().anyMatch(sought.phones()::contains);
            case NAME -> {
                List<String> words = Spelling.words(hint.value());
                yield sought.names().stream().map(Sought.Name::words).anyMatch(words::equals);
            }
            case CUSTOMER_NUMBER -> Stream.of(hint.value()).anyMatch(sought.numbers()::contains);
        };
    }
}
