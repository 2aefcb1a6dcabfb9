/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.web.safeguard;

import org.resguardo.platform.access.Audience;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.web.Visit;
import org.springframework.web.servlet.function.ServerRequest;

/** For whom the pages of safeguards are. */
final class SafeguardAudience {
    static final Audience READS = Audience.of(Role.OWNER, Role.OFFICER, Role.ADVISER);
    static final Audience CHANGES = Audience.of(Role.OWNER, Role.OFFICER);

    private SafeguardAudience() {}

    /** True when the reader may change something. */
    static boolean changes(ServerRequest request) {
        return Visit.of(request.servletRequest()).knownAccount().role() != Role.ADVISER;
    }
}
