/* SPDX-License-Identifier: Apache-2.0 */
/** What is really in a synthetic business, and how well a scan has found it. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit.truth;
