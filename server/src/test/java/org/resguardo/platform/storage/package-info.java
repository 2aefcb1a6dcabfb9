/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.platform.storage;

import org.jspecify.annotations.NullMarked;
