/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.web;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** Who sees the cases of people. An adviser sees the figures, and never a person. */
public final class RightsAudience {
    /** Whoever answers people. */
    public static final Audience ANSWERS = Audience.of(Role.OWNER, Role.OFFICER, Role.STAFF);

    /** Whoever sets how people reach the business. */
    public static final Audience SETS = Audience.of(Role.OWNER, Role.OFFICER);

    private RightsAudience() {}
}
