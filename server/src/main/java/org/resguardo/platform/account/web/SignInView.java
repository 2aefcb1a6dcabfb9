/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import org.resguardo.platform.web.FormView;

/**
 * The sign-in.
 *
 * @param form what was typed
 * @param next where to go on to
 */
public record SignInView(FormView form, String next) {}
