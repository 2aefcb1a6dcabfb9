/* SPDX-License-Identifier: Apache-2.0 */
/** The child process in which strangers' files are parsed, and the pool that keeps it within limits. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files.worker;
