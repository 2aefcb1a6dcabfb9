/* SPDX-License-Identifier: Apache-2.0 */
/** How other programs of the business ask: by keys with scopes, in JSON, under {@code /api/v1}. */
@NullMarked
package org.resguardo.platform.api;

import org.jspecify.annotations.NullMarked;
