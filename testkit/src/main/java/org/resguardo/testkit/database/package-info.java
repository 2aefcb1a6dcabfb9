/* SPDX-License-Identifier: Apache-2.0 */
/** Real database servers, started by tests and generators on this machine and gone when the program ends. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.database;
