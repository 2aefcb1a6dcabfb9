/* SPDX-License-Identifier: Apache-2.0 */
/** What can go wrong, in four kinds. */
@NullMarked
package org.resguardo.platform.fault;

import org.jspecify.annotations.NullMarked;
