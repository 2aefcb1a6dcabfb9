/* SPDX-License-Identifier: Apache-2.0 */
/** Firms that ask for people: the Data Rights Protocol. */
@NullMarked
package org.resguardo.rights.agent;

import org.jspecify.annotations.NullMarked;
