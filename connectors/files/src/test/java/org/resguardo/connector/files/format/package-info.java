/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the formats: one class each. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files.format;
