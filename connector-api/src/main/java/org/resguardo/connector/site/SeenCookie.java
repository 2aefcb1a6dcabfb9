/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

/**
 * A cookie that was left. Its value is not kept.
 *
 * @param name its name
 * @param host the machine whose it is, without a dot in front
 * @param days for how many days it stays; 0 when it goes with the browser window
 * @param page the path of the first page with which it came
 * @param own true when it is the site's own
 */
public record SeenCookie(String name, String host, int days, String page, boolean own) {

    /** True when it goes with the browser window. */
    public boolean session() {
        return days == 0;
    }
}
