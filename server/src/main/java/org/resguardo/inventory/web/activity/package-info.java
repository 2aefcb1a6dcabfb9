/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of what data is used for, and of who receives it. */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.web.activity;
