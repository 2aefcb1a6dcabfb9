/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.vault;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom the vault is: those who work here see what they may open; opening and deciding ask who somebody is once more. */
final class VaultAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.STAFF);
    static final Audience OPENS = Audience.proven(Role.OWNER, Role.OFFICER, Role.STAFF);
    static final Audience CHANGES = Audience.proven(Role.OWNER, Role.OFFICER);

    private VaultAudience() {}
}
