/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.site;

import java.util.Map;

/** What other steps have to say on the business's sites; this step cannot read them, so that the wiring hands it over. */
public interface SiteExtras {
    /** Short notices where data is asked: by the number of the place and the language, what is said and where to read on. */
    Map<String, Map<String, Map<String, String>>> notices();

    /** The kinds of requests that people can send: by language, what each id is called. */
    Map<String, Map<String, String>> requestKinds();
}
