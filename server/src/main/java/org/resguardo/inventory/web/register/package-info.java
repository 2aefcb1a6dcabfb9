/* SPDX-License-Identifier: Apache-2.0 */
/** The page of the record of processing, and its files. */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.web.register;
