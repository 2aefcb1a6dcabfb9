/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.rights;

import org.jspecify.annotations.NullMarked;
