/* SPDX-License-Identifier: Apache-2.0 */
/** What tests, examples and demonstrations are made of. Never shipped. */
@org.jspecify.annotations.NullMarked
package org.resguardo.testkit;
