/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import io.nayuki.qrcodegen.QrCode;

/**
 * A square code (ISO/IEC 18004) from which a telephone reads an address.
 *
 * @param address the address
 */
public record SquareCode(String address) {
    private static final int MARGIN = 4;

    private QrCode code() {
        return QrCode.encodeText(address, QrCode.Ecc.MEDIUM);
    }

    /** How many squares it has from side to side, with the white border. */
    public int size() {
        return code().size + 2 * MARGIN;
    }

    /** The dark squares, as SVG writes a path. */
    public String path() {
        QrCode code = code();
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return path.toString();
    }

    /** Nothing of it: some addresses hold a secret, and texts of records end up in logs. */
    @Override
    public String toString() {
        return "square code";
    }
}
