/* SPDX-License-Identifier: Apache-2.0 */
/** By when a person's request must be answered. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.request;
