/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.e2e;

import org.jspecify.annotations.NullMarked;
