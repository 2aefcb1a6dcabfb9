/* SPDX-License-Identifier: Apache-2.0 */
/** The pages of step 2. */
@org.jspecify.annotations.NullMarked
package org.resguardo.retention.web;
