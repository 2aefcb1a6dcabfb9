/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.words.Language;

/**
 * A complaint or a request as it comes in.
 *
 * @param kind what is wanted
 * @param channel by which way it came
 * @param language in which it is to be answered
 * @param place where the person says she lives; an empty string when she did not
 * @param anonymous true when she wants to stay unknown
 * @param unwanted true when it looks like nothing that is meant for us
 * @param person who she says she is
 * @param text what she wrote
 * @param html the same as a mail program showed it, or an empty string
 * @param files what she sent along
 * @param mailKey by which a mail is known again; empty for what is no mail
 * @param received when it came; empty for now
 * @param about the case that is appealed
 */
public record NewCase(
        CaseKind kind,
        Channel channel,
        Language language,
        String place,
        boolean anonymous,
        boolean unwanted,
        Person person,
        String text,
        String html,
        List<Upload> files,
        Optional<String> mailKey,
        Optional<Instant> received,
        Optional<Long> about) {

    /** What comes without files, by hand or by another program. */
    public static NewCase of(
            CaseKind kind, Channel channel, Language language, String place, Person person, String text) {
        return new NewCase(
                kind,
                channel,
                language,
                place,
                false,
                false,
                person,
                text,
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, as it came at another time than now. */
    public NewCase at(Instant moment) {
        return new NewCase(
                kind,
                channel,
                language,
                place,
                anonymous,
                unwanted,
                person,
                text,
                html,
                files,
                mailKey,
                Optional.of(moment),
                about);
    }

    @Override
    public String toString() {
        return "new case of kind " + kind.id();
    }
}
