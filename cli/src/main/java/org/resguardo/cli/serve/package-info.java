/* SPDX-License-Identifier: Apache-2.0 */
/** Starts the server from the terminal. */
@NullMarked
package org.resguardo.cli.serve;

import org.jspecify.annotations.NullMarked;
