/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.retention.erasure;

import org.jspecify.annotations.NullMarked;
