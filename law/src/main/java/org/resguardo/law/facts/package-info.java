/* SPDX-License-Identifier: Apache-2.0 */
/** What is known of a business: answers of its owner, and what was found in its data. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.facts;
