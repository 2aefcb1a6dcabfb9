/* SPDX-License-Identifier: Apache-2.0 */
/** How the installation is, in sentences: for its owner, for the terminal, and for whoever helps. */
@NullMarked
package org.resguardo.platform.status;

import org.jspecify.annotations.NullMarked;
