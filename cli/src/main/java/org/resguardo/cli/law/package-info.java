/* SPDX-License-Identifier: Apache-2.0 */
/** The commands that show what the law asks, and of whom. Information, not legal advice. */
@org.jspecify.annotations.NullMarked
package org.resguardo.cli.law;
