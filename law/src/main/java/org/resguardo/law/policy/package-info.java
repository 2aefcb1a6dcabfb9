/* SPDX-License-Identifier: Apache-2.0 */
/** What a privacy policy must contain, and where a browser's signal must be obeyed. */
@org.jspecify.annotations.NullMarked
package org.resguardo.law.policy;
