/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

/**
 * What a page says that could not be shown.
 *
 * @param title what happened, in short
 * @param meaning what it means
 * @param advice what to do
 */
public record ErrorView(String title, String meaning, String advice) {}
