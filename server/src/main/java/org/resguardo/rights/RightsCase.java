/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/**
 * A complaint or a request, without what is sealed of it.
 *
 * @param id its number in the database
 * @param number its number for people
 * @param kind what is wanted
 * @param channel by which way it came
 * @param state how far it is
 * @param language in which it is answered
 * @param place where the person says she lives, by the ids of the law; an empty string when nobody knows
 * @param anonymous true when she wants to stay unknown
 * @param unwanted true when it was put aside as nothing that is meant for us
 * @param assignee the account that works on it
 * @param main the case that it belongs to: the other one of the same, or the one that is appealed
 * @param mailToken what the address of its mails carries
 * @param reason why it was denied, or ended as it did, by an id; an empty string as long as there is none
 * @param satisfaction what the person said of the end of it, or an empty string
 * @param lesson what is to be done better, or an empty string
 * @param times when what happened
 */
public record RightsCase(
        long id,
        String number,
        CaseKind kind,
        Channel channel,
        CaseState state,
        Language language,
        String place,
        boolean anonymous,
        boolean unwanted,
        Optional<Long> assignee,
        Optional<Long> main,
        String mailToken,
        String reason,
        String satisfaction,
        String lesson,
        Times times) {

    /**
     * When what happened in a case.
     *
     * @param received when it came
     * @param acknowledged when she was told that it came
     * @param extended when she was told that it takes longer
     * @param contested when somebody said that it was not her
     * @param learned when the lesson was put into practice
     * @param closed when it ended
     * @param forgotten when what was sealed was destroyed
     */
    public record Times(
            Instant received,
            Optional<Instant> acknowledged,
            Optional<Instant> extended,
            Optional<Instant> contested,
            Optional<Instant> learned,
            Optional<Instant> closed,
            Optional<Instant> forgotten) {}

    /** Its page. */
    public String page() {
        return "/rights/cases/" + id;
    }

    /** The day on which it came, as the business counts. */
    public LocalDate received(ZoneId zone) {
        return LocalDate.ofInstant(times.received(), zone);
    }

    /** True when something is still owed. */
    public boolean open() {
        return state.open();
    }

    /** True when it counts: it is meant for us. */
    public boolean counts() {
        return !unwanted;
    }
}
