/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web.browser;

import java.io.IOException;
import java.net.Socket;

/** Connects to machines that may be called, and to no others. */
@FunctionalInterface
public interface Dialer {

    /**
     * Connects.
     *
     * @throws org.resguardo.connector.web.Door.Shut when that machine may not be called
     * @throws IOException when nobody answers there
     */
    Socket dial(String host, int port) throws IOException;
}
