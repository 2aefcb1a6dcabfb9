/* SPDX-License-Identifier: Apache-2.0 */
/** The page about what the app says of itself in the stores. */
@NullMarked
package org.resguardo.policy.web.appstore;

import org.jspecify.annotations.NullMarked;
