/* SPDX-License-Identifier: Apache-2.0 */
/** Reads the data files, and refuses them with file, record and field when something is wrong. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.load;
