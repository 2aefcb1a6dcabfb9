/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.List;
import org.resguardo.platform.account.Passkey;
import org.resguardo.platform.web.FormView;

/**
 * Somebody's passkeys, and what her browser must know to make another.
 *
 * @param rows the passkeys she has
 * @param possible false where browsers make none: under a number instead of a name
 * @param room false when she has as many as there may be
 * @param question what a new one is to sign
 * @param host to which host it will belong
 * @param handle by what the device knows whose it is
 * @param form what was typed and refused
 */
public record PasskeysView(
        List<Passkey> rows,
        boolean possible,
        boolean room,
        String question,
        String host,
        String handle,
        FormView form) {

    /** The ids of those that are here, so that a device makes no second one. */
    public String known() {
        return String.join(" ", rows.stream().map(Passkey::id).toList());
    }
}
