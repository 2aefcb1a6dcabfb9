/* SPDX-License-Identifier: Apache-2.0 */
/** How fast a person is found, and what strangers can learn from how long an answer takes. */
@NullMarked
package org.resguardo.bench.attack;

import org.jspecify.annotations.NullMarked;
