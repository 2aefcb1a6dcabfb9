/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.business;

import org.jspecify.annotations.NullMarked;
