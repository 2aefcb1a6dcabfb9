/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of the vault, and the one door to it for people outside. */
@NullMarked
package org.resguardo.protection.web.vault;

import org.jspecify.annotations.NullMarked;
