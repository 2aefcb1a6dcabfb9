/* SPDX-License-Identifier: Apache-2.0 */
/** What strangers can learn from how long an answer takes. */
@NullMarked
package org.resguardo.bench.rights;

import org.jspecify.annotations.NullMarked;
