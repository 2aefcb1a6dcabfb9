/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.breach;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What is known of an incident.
 *
 * @param discovered the day on which it was noticed
 * @param determined the day on which the business found that it is a breach; the day of discovery until it has, the earliest
 *     that it can be
 * @param residents about how many people are affected, by the place where they live
 * @param elements ids of the data; {@code name} among them when names got out together with the rest
 * @param secrecy whether somebody could read the data
 * @param codes whether account and card numbers got out together with the codes that open them
 * @param harm whether harm to the people is likely
 * @param onPaper true when the data was on paper
 * @param peopleTold the day on which the people were told; {@link LocalDate#MAX} as long as they were not
 */
public record Incident(
        LocalDate discovered,
        LocalDate determined,
        Map<String, Long> residents,
        Set<String> elements,
        Secrecy secrecy,
        Answer codes,
        Answer harm,
        boolean onPaper,
        LocalDate peopleTold) {

    /** Refuses what cannot be. */
    public Incident {
        if (determined.isBefore(discovered) || peopleTold.isBefore(discovered)) {
            throw new IllegalArgumentException("Nothing can be determined or told before it is discovered");
        }
        residents = Map.copyOf(residents);
        elements = Set.copyOf(elements);
    }

    /** Readable data that was noticed on a day; nothing more is known. */
    public static Incident discovered(LocalDate day, Map<String, Long> residents, Set<String> elements) {
        return new Incident(
                day, day, residents, elements, Secrecy.READABLE, Answer.UNKNOWN, Answer.UNKNOWN, false, LocalDate.MAX);
    }

    /** The same, with another answer about its secrecy. */
    public Incident with(Secrecy other) {
        return new Incident(discovered, determined, residents, elements, other, codes, harm, onPaper, peopleTold);
    }

    /** The same, with another answer about account codes. */
    public Incident withCodes(Answer other) {
        return new Incident(discovered, determined, residents, elements, secrecy, other, harm, onPaper, peopleTold);
    }

    /** The same, with another answer about harm. */
    public Incident withHarm(Answer other) {
        return new Incident(discovered, determined, residents, elements, secrecy, codes, other, onPaper, peopleTold);
    }

    /** The same, after the business found on a day that it is a breach. */
    public Incident determinedOn(LocalDate day) {
        return new Incident(discovered, day, residents, elements, secrecy, codes, harm, onPaper, peopleTold);
    }

    /** The same, after the people were told on a day. */
    public Incident toldOn(LocalDate day) {
        return new Incident(discovered, determined, residents, elements, secrecy, codes, harm, onPaper, day);
    }

    /** True once the people were told. */
    public boolean peopleAreTold() {
        return !peopleTold.equals(LocalDate.MAX);
    }

    /** How many people are affected in all. */
    public long people() {
        return residents.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Whether somebody could read the data. */
    public enum Secrecy {
        /** Everybody who had it. */
        READABLE,
        /** Nobody: it was encrypted, and the key is safe. */
        ENCRYPTED,
        /** It was encrypted, and the key got out as well. */
        ENCRYPTED_KEY_TAKEN,
        /** Nobody knows. */
        UNKNOWN
    }

    /** Yes, no, or not known. */
    public enum Answer {
        /** It is so. */
        YES,
        /** It is not so. */
        NO,
        /** Nobody knows. */
        UNKNOWN
    }
}
