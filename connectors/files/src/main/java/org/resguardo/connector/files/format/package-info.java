/* SPDX-License-Identifier: Apache-2.0 */
/** The kinds of file, one class each. Each looks like its neighbour; none knows another. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files.format;
