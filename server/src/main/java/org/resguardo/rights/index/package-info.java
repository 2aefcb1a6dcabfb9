/* SPDX-License-Identifier: Apache-2.0 */
/** An index of keyed hashes by which a person is found at once; kept only where the owner wants it. */
@NullMarked
package org.resguardo.rights.index;

import org.jspecify.annotations.NullMarked;
