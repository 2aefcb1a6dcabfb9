/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Has a real browser look at a website, where one is installed.
 *
 * <p>{@link org.resguardo.connector.web.browser.ThreeVisits} visits some pages three times, each time in a {@code Chromium} of its own with nothing in it. All its
 * connections go through a {@code Gate} of ours, which lets through what the pages call and nothing that the browser wants for itself, and only to
 * addresses that the program lets be called.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.web.browser;
