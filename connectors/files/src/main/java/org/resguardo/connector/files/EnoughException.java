/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;

/**
 * A limit that all files inside one file share has been met; it has been reported, and the file around is not read
 * further. Formats let it pass.
 */
public final class EnoughException extends IOException {
    private static final long serialVersionUID = 1L;

    EnoughException() {
        super("limit met");
    }
}
