/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The program that people start: {@code resguardo}.
 *
 * <p>{@link org.resguardo.cli.Program} holds the short list of subcommands, one class each. Verbs and options are English;
 * every sentence comes from the message files in the reader's language.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.cli;
