/* SPDX-License-Identifier: Apache-2.0 */
/** The folders and databases of businesses that do not exist, with the truth of what is in them. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.business;
