/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.step.DataSubject;

/**
 * A person as she is looked for. Nothing is looked for by what she only told: whoever makes one starts from what was proven of
 * somebody on file. Its text form gives nothing away.
 */
public final class Sought {
    private static final int LEAST_WORDS = 2;

    private final Set<String> addresses = new LinkedHashSet<>();
    private final Set<String> emails = new LinkedHashSet<>();
    private final Set<String> phones = new LinkedHashSet<>();
    private final List<Name> names = new ArrayList<>();
    private final Set<String> numbers = new LinkedHashSet<>();

    /**
     * A name; alone it tells nobody from a namesake.
     *
     * @param written as it was written
     * @param words its words, in small letters without accents
     * @param born the day of birth, where it was given behind the name
     */
    record Name(String written, List<String> words, Optional<LocalDate> born) {}

    private Sought() {}

    /** Somebody as she is known. A day of birth stands behind her name: {@code Luz Romero, 1987-03-12}. */
    public static Sought of(DataSubject person) {
        Sought sought = new Sought();
        person.identifiers().forEach(sought::add);
        return sought;
    }

    private void add(DataSubject.Identifier known) {
        String value = known.value().strip();
        switch (known.kind()) {
            case EMAIL -> {
                addresses.add(value.toLowerCase(Locale.ROOT));
                emails.add(Spelling.email(value));
            }
            case PHONE -> Spelling.phone(value).ifPresent(phones::add);
            case NAME -> addName(value);
            case CUSTOMER_NUMBER -> {
                if (!value.isEmpty()) {
                    numbers.add(value);
                }
            }
        }
    }

    private void addName(String value) {
        Optional<LocalDate> born = Spelling.days(value).stream().findFirst();
        String bare = value.replaceAll("[\\d/.,-]+", " ").strip();
        List<String> words = Spelling.words(bare);
        if (words.size() >= LEAST_WORDS) {
            names.add(new Name(bare, words, born));
        }
    }

    /** Her addresses as they were given, in small letters. */
    Set<String> addresses() {
        return addresses;
    }

    /** Her addresses as they compare. */
    Set<String> emails() {
        return emails;
    }

    /** The last digits of her telephone numbers. */
    Set<String> phones() {
        return phones;
    }

    /** Her addresses and numbers as {@link Signs} has them. */
    Set<String> plain() {
        Set<String> plain = new LinkedHashSet<>(emails);
        plain.addAll(phones);
        return plain;
    }

    List<Name> names() {
        return names;
    }

    /** The numbers that the business gave her. */
    Set<String> numbers() {
        return numbers;
    }

    /** True when there is nothing to look for: a name of one word, a number of three digits. */
    public boolean nothing() {
        return emails.isEmpty() && phones.isEmpty() && names.isEmpty() && numbers.isEmpty();
    }

    @Override
    public String toString() {
        return "person looked for by %d signs".formatted(emails.size() + phones.size() + names.size() + numbers.size());
    }
}
