/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;

/** The disk did not give a part of a file. Tells a bad disk from a bad file. */
final class DiskException extends IOException {
    private static final long serialVersionUID = 1L;

    DiskException() {
        super("disk");
    }
}
