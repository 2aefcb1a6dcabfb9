/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of sealed columns and of the recovery kit. */
@NullMarked
package org.resguardo.protection.web.sealing;

import org.jspecify.annotations.NullMarked;
