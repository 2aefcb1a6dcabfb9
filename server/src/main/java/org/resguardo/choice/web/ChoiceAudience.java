/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom the pages of step 7 are. */
final class ChoiceAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);

    /** Whoever stands at the counter. */
    static final Audience COUNTER = Audience.of(Role.OWNER, Role.OFFICER, Role.STAFF);

    private ChoiceAudience() {}
}
