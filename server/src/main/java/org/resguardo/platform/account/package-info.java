/* SPDX-License-Identifier: Apache-2.0 */
/** The people who may come in, and how they prove who they are. */
@NullMarked
package org.resguardo.platform.account;

import org.jspecify.annotations.NullMarked;
