/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import org.resguardo.platform.net.AddressRefused;

/** What is said when a machine may not be called. */
final class Refusals {

    private Refusals() {}

    /** The key of the sentence. */
    static String sentence(AddressRefused refused) {
        return switch (refused.reason()) {
            case OWN_NETWORK -> "safeguard.host.own_network";
            case NEVER -> "safeguard.host.never";
        };
    }
}
