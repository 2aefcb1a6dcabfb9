/* SPDX-License-Identifier: Apache-2.0 */
/** The pages about what the business's websites do. */
@NullMarked
package org.resguardo.policy.web.site;

import org.jspecify.annotations.NullMarked;
