/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.protection.sealing;

import org.jspecify.annotations.NullMarked;
