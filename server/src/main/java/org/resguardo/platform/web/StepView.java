/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

import org.resguardo.platform.step.Step;

/**
 * A step that is not there yet.
 *
 * @param step the step
 * @param meanwhile the key of the sentence that says what can be done about it today
 */
public record StepView(Step step, String meanwhile) {}
