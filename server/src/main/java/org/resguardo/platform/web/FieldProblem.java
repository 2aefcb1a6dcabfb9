/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

/**
 * What is wrong with an answer.
 *
 * @param field the name of the field
 * @param sentence what is wrong and what to do
 */
public record FieldProblem(String field, String sentence) {}
