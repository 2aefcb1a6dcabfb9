/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.time.Duration;

/**
 * How far a look at a website goes.
 *
 * @param pages how many pages are read at most
 * @param depth how many links away from the first page
 * @param time how long the whole look takes at most
 */
public record Limits(int pages, int depth, Duration time) {
    /** For the site of a small business. */
    public static final Limits STANDARD = new Limits(300, 10, Duration.ofMinutes(40));
}
