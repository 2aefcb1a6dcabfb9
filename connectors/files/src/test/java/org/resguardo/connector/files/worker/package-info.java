/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the child process and of the pipe between it and the parent. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files.worker;
