/* SPDX-License-Identifier: Apache-2.0 */
/** Tests of the files connector. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files;
