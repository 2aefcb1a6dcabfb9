/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.load;

import java.nio.charset.StandardCharsets;

/** The data files with one mistake in one of them. */
record Spoiled(String file, String right, String wrong) implements DataFolder {

    @Override
    public byte[] read(String name) {
        byte[] bytes = DataFolder.ofThisModule().read(name);
        if (!name.equals(file)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        int place = text.indexOf(right);
        if (place < 0) {
            throw new IllegalStateException("The files no longer hold: " + right);
        }
        String spoiled = text.substring(0, place) + wrong + text.substring(place + right.length());
        return spoiled.getBytes(StandardCharsets.UTF_8);
    }
}
