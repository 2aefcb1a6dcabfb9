/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom the inventory is. */
public final class InventoryAudience {
    /** Who reads it. */
    public static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    /** Who changes it. */
    public static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);

    private InventoryAudience() {}
}
