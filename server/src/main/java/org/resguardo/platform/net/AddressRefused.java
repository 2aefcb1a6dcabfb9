/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.IOException;

/** A machine may not be called. Nothing of its address is told. */
public final class AddressRefused extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    AddressRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why a machine may not be called. */
    public enum Reason {
        /** It is in the business's own network, and nobody said that it may. */
        OWN_NETWORK,
        /** Its address is of a kind that nobody is to call. */
        NEVER
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
