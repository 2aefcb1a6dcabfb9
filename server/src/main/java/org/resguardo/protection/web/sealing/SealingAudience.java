/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.sealing;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom sealed columns are: what changes data, opens it or shows a key asks who somebody is once more. */
final class SealingAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.proven(Role.OWNER, Role.OFFICER);
    static final Audience OWNS = Audience.proven(Role.OWNER);

    private SealingAudience() {}
}
