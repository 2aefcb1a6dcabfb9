/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Finds personal data in text and in columns of values.
 *
 * <p>Text goes in as bytes in UTF-8 and findings come out; column batches go in and mergeable profiles come out. Nothing
 * that leaves this package holds a value that was scanned. The package knows no law and no place where data is kept.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.engine;
