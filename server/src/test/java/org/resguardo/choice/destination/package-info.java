/* SPDX-License-Identifier: Apache-2.0 */
@NullMarked
package org.resguardo.choice.destination;

import org.jspecify.annotations.NullMarked;
