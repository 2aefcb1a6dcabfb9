/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.protection.incident.letter;

import org.jspecify.annotations.NullMarked;
