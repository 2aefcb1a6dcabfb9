/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.business;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.resguardo.testkit.format.MailMessage;
import org.resguardo.testkit.letter.Prose;
import org.resguardo.testkit.people.Person;

/** Messages that customers have sent over the years. */
final class Correspondence {
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2019, 3, 4, 9, 15, 0, 0, ZoneOffset.ofHours(-6));

    private Correspondence() {}

    /** One message a person, five days apart. */
    static List<MailMessage> to(String address, List<Person> people, Function<Person, Prose> letter) {
        return IntStream.range(0, people.size())
                .mapToObj(i -> message(address, people.get(i), i, letter.apply(people.get(i)), Map.of()))
                .toList();
    }

    /** One message with files. */
    static MailMessage message(String address, Person from, int number, Prose letter, Map<String, byte[]> attachments) {
        return new MailMessage(from, address, FIRST.plusDays(5L * number), letter, attachments);
    }
}
