/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Looks at the business's own website.
 *
 * <p>{@link org.resguardo.connector.web.SiteCrawler} goes from page to page, slowly and where robots.txt lets it, and reads forms, machines of others and
 * cookies out of what comes. It calls nobody itself: every request goes through a {@link org.resguardo.connector.web.Door} that the program gives
 * it, and only for the site's own machines. {@code browser} has a real browser look besides, where one is installed.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.web;
