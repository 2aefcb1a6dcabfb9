/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.resguardo.platform.words.Language;

/** What other steps have to say on the business's sites; this step cannot read them, so that the wiring hands it over. */
public interface SiteExtras {
    /** Short notices where data is asked: by the number of the place and the language, what is said and where to read on. */
    Map<String, Map<String, Map<String, String>>> notices();

    /** What is to be told to all visitors now, the latest last. */
    List<News> news();

    /**
     * Something to be told to all visitors.
     *
     * @param until the moment at which it is told no more
     * @param titles what it says, by language
     * @param link where it can be read, on this server, without the language
     */
    record News(Instant until, Map<Language, String> titles, String link) {}

    /** The kinds of requests that people can send: by language, what each id is called. */
    Map<String, Map<String, String>> requestKinds();
}
