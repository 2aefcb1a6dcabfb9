/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.Optional;
import org.resguardo.platform.web.FormView;

/**
 * An account's second step.
 *
 * @param on true when it is asked for
 * @param paperLeft how many codes on paper are left
 * @param enrolment what the app must be given, while it is being turned on
 * @param form the code that was typed
 */
public record SecondStepView(boolean on, int paperLeft, Optional<Enrolment> enrolment, FormView form) {}
