/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.nio.charset.StandardCharsets;

/**
 * Who is behind a case, as far as she said. None of it is proven. Its text form gives nothing away.
 *
 * @param name what she calls herself, or an empty string
 * @param email where an answer reaches her, or an empty string
 * @param phone the same by telephone
 */
public record Person(String name, String email, String phone) {
    /** Nobody that could be named. */
    public static final Person UNKNOWN = new Person("", "", "");

    private static final String BETWEEN = "\n";

    /** Makes a line of each. */
    public Person {
        name = line(name);
        email = line(email);
        phone = line(phone);
    }

    private static String line(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    byte[] bytes() {
        return String.join(BETWEEN, name, email, phone).getBytes(StandardCharsets.UTF_8);
    }

    static Person of(byte[] bytes) {
        String[] parts = new String(bytes, StandardCharsets.UTF_8).split(BETWEEN, -1);
        return new Person(parts[0], parts[1], parts[2]);
    }

    /** What to call her: the name, or where she can be reached, or nothing. */
    public String shown() {
        return !name.isEmpty() ? name : !email.isEmpty() ? email : phone;
    }

    @Override
    public String toString() {
        return "person of a case";
    }
}
