/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.ledger;

import static org.resguardo.platform.storage.schema.Tables.CHOICE_CONTACT;
import static org.resguardo.platform.storage.schema.Tables.CHOICE_LINK;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.resguardo.choice.purpose.ChoicePurpose.ContactKind;
import org.resguardo.platform.mail.AddressHash;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.secret.PersonHash;
import org.resguardo.platform.secret.Vault;
import org.resguardo.platform.storage.Rows;
import org.resguardo.platform.storage.Store;

/** Who is who in the ledger: by keyed hashes. The addresses themselves lie sealed, for the tools that must be told. */
public final class Subjects {
    private static final Rows CONTACTS = new Rows(
            CHOICE_CONTACT,
            List.of(CHOICE_CONTACT.SUBJECT, CHOICE_CONTACT.KIND, CHOICE_CONTACT.CONTACT, CHOICE_CONTACT.MADE_AT));
    private static final String HASHED = "h:";
    private static final String RANDOM = "r:";
    private static final int RANDOM_BYTES = 16;
    private static final int LEAST_DIGITS = 7;

    private final Store store;
    private final Vault vault;
    private final AddressHash addresses;
    private final PersonHash numbers;
    private final RandomGenerator random;

    /**
     * The people of a database.
     *
     * @param addresses hashes addresses, as those of mail are hashed
     * @param numbers hashes telephone numbers
     */
    public Subjects(Store store, Vault vault, AddressHash addresses, PersonHash numbers, RandomGenerator random) {
        this.store = store;
        this.vault = vault;
        this.addresses = addresses;
        this.numbers = numbers;
        this.random = random;
    }

    /** The person with an address or a number; empty when it is neither. */
    public Optional<Subject> of(String identifier) {
        String plain = identifier.strip();
        return plain.indexOf('@') >= 0 ? MailAddress.of(plain).map(this::of) : phone(plain);
    }

    private Subject of(MailAddress address) {
        return new Subject(
                HASHED + addresses.of(address),
                Optional.of(
                        new Subject.Contact(ContactKind.EMAIL, address.text().toLowerCase(Locale.ROOT))));
    }

    private Optional<Subject> phone(String number) {
        boolean shaped = number.matches("[+0-9() ./-]{7,30}")
                && number.replaceAll("[^0-9]", "").length() >= LEAST_DIGITS;
        return shaped
                ? Optional.of(new Subject(
                        HASHED + numbers.of(number), Optional.of(new Subject.Contact(ContactKind.PHONE, number))))
                : Optional.empty();
    }

    /** The person whose address has a hash that mail has noted. */
    public static Subject byAddressHash(String hash) {
        return Subject.of(HASHED + hash);
    }

    /** The hash of a person's address as mail notes it; empty for other ids. */
    public static Optional<String> addressHash(String id) {
        return id.startsWith(HASHED) ? Optional.of(id.substring(HASHED.length())) : Optional.empty();
    }

    /** The person with an id that was given out before; empty when it has not the form of one. */
    public static Optional<Subject> byId(String id) {
        return id.matches("h:[0-9a-f]{64}|r:[0-9a-f]{32}") ? Optional.of(Subject.of(id)) : Optional.empty();
    }

    /** Somebody of whom nothing is known, such as a visitor of a website. */
    public Subject stranger() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Subject.of(RANDOM + HexFormat.of().formatHex(bytes));
    }

    /** What is kept of somebody who has an address; the seal is made before: see {@link #sealed}. */
    static Optional<List<?>> row(Subject subject, byte[] sealed, Instant now) {
        return subject.contact()
                .map(contact -> List.of(subject.id(), contact.kind().id(), sealed, now));
    }

    /** Keeps the addresses of people, within a change. */
    static void keep(DSLContext sql, List<List<?>> rows) {
        CONTACTS.addMissing(sql, rows);
    }

    /** The address of a person as it is kept; an empty array where none is at hand. */
    public byte[] sealed(Subject subject) {
        return subject.contact()
                .map(contact -> vault.seal(contact.value().getBytes(StandardCharsets.UTF_8), purpose(subject.id())))
                .orElseGet(() -> new byte[0]);
    }

    /** The address that was sealed for a person. */
    public Subject opened(String id, byte[] sealed) {
        String value = new String(vault.open(sealed, purpose(id)), StandardCharsets.UTF_8);
        return new Subject(id, Optional.of(new Subject.Contact(ContactKind.of(value), value)));
    }

    private static byte[] purpose(String id) {
        return ("choice_contact.contact " + id).getBytes(StandardCharsets.UTF_8);
    }

    /** The person with her address, where that is kept. */
    public Subject known(String id) {
        return store.read(sql -> sql.select(CHOICE_CONTACT.CONTACT)
                        .from(CHOICE_CONTACT)
                        .where(CHOICE_CONTACT.SUBJECT.eq(id))
                        .fetchOptional(CHOICE_CONTACT.CONTACT))
                .map(closed -> opened(id, closed))
                .orElseGet(() -> Subject.of(id));
    }

    /** Hands over everybody whose address is kept, with the seal opened. */
    public void each(BiConsumer<String, Subject.Contact> taker) {
        store.read(sql -> sql.select(CHOICE_CONTACT.SUBJECT, CHOICE_CONTACT.CONTACT)
                        .from(CHOICE_CONTACT)
                        .orderBy(CHOICE_CONTACT.MADE_AT)
                        .fetch())
                .forEach(row -> opened(row.value1(), row.value2())
                        .contact()
                        .ifPresent(contact -> taker.accept(row.value1(), contact)));
    }

    /** Takes somebody whose address lies sealed, with the moment at which it came in. */
    @FunctionalInterface
    interface Keeper {
        void take(String subject, Subject.Contact contact, Instant came);
    }

    /** Hands over every address that is kept, also those of links that nobody has used yet. */
    void every(Keeper taker) {
        store
                .read(sql -> sql.select(CHOICE_CONTACT.SUBJECT, CHOICE_CONTACT.CONTACT, CHOICE_CONTACT.MADE_AT)
                        .from(CHOICE_CONTACT)
                        .union(sql.select(CHOICE_LINK.SUBJECT, CHOICE_LINK.CONTACT, CHOICE_LINK.MADE_AT)
                                .from(CHOICE_LINK))
                        .fetch())
                .stream()
                .filter(row -> row.value2().length > 0)
                .forEach(row -> opened(row.value1(), row.value2())
                        .contact()
                        .ifPresent(contact -> taker.take(row.value1(), contact, row.value3())));
    }
}
