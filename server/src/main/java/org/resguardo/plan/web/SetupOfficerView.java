/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan.web;

import org.resguardo.platform.web.FormView;

/**
 * Who answers people, and how she is reached.
 *
 * @param form the form
 * @param fromSettings true when it is changed afterwards
 */
public record SetupOfficerView(FormView form, boolean fromSettings) {}
