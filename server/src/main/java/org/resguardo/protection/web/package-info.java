/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 3. */
@NullMarked
package org.resguardo.protection.web;

import org.jspecify.annotations.NullMarked;
