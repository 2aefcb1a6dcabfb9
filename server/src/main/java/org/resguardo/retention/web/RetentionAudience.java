/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention.web;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;

/** For whom this step is. What destroys something asks for a fresh proof of who it is. */
final class RetentionAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);
    static final Audience DESTROYS = Audience.proven(Role.OWNER, Role.OFFICER);

    private RetentionAudience() {}
}
