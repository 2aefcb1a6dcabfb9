/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.regex.Pattern;

/** Whether something could be an e-mail address. Whether it is one, only a letter to it can tell. */
final class EmailShape {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@\\p{Cntrl},;<>\"]{1,64}@[^\\s@\\p{Cntrl},;<>\"]{1,189}");

    private EmailShape() {}

    static boolean plausible(String text) {
        return SHAPE.matcher(text).matches();
    }
}
