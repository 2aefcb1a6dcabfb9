/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom step 3 is. */
final class ProtectionAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);

    private ProtectionAudience() {}
}
