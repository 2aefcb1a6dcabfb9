/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.words.Language;

/** What customers decided on that a change touches. The step that asks them stands above this one, so that the wiring brings it. */
public interface Consents {

    /**
     * A purpose that a change touches.
     *
     * @param purpose its id
     * @param title its name
     * @param yes how many people have said yes to it
     * @param askedAt since when they are asked again because of this change, once they are
     */
    record Concerned(String purpose, String title, long yes, Optional<Instant> askedAt) {}

    /** The purposes that a notice touches, named in a language. */
    List<Concerned> concerned(Campaign campaign, Language reader);

    /** Asks again about one purpose: a yes from before counts no longer, and every other purpose stays as it is. */
    void askAgain(Account by, Campaign campaign, String purpose);
}
