/* SPDX-License-Identifier: Apache-2.0 */
/** How long records must and may be kept. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.retention;
