/* SPDX-License-Identifier: Apache-2.0 */
/** What the data files say, typed: one record a law, with its source, its date and how sure it is. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.record;
