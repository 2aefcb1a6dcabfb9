/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.rights.index;

import org.jspecify.annotations.NullMarked;
