/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 1. */
@org.jspecify.annotations.NullMarked
package org.resguardo.inventory.web;
