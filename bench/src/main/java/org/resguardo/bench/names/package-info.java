/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Makes the engine's dictionary of names out of published packages, and measures what it knows.
 *
 * <p>{@code bench/names.sh} fetches the packages and runs {@link org.resguardo.bench.names.DeriveNames}.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.bench.names;
