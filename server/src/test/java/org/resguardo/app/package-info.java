/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.app;

import org.jspecify.annotations.NullMarked;
