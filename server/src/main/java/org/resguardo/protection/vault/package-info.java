/* SPDX-License-Identifier: Apache-2.0 */
/** Files that lie encrypted in the vault, and who opens them. */
@NullMarked
package org.resguardo.protection.vault;

import org.jspecify.annotations.NullMarked;
