/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Turns the name of a machine into its addresses. */
@FunctionalInterface
public interface NameLookup {

    /** As this machine does it. */
    NameLookup SYSTEM = InetAddress::getAllByName;

    /** All addresses of a name. */
    InetAddress[] addresses(String host) throws UnknownHostException;
}
