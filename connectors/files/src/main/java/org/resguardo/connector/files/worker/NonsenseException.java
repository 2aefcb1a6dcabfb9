/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.io.IOException;

/** What came through the pipe is not what the two ends have agreed upon. */
final class NonsenseException extends IOException {
    private static final long serialVersionUID = 1L;

    NonsenseException() {
        super("nonsense");
    }
}
