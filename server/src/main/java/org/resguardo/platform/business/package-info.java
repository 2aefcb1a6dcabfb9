/* SPDX-License-Identifier: Apache-2.0 */
/** What the owner told about the business: the facts that all steps and the law start from. */
@NullMarked
package org.resguardo.platform.business;

import org.jspecify.annotations.NullMarked;
