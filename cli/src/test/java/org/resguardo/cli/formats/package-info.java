/* SPDX-License-Identifier: Apache-2.0 */
/** One good and one hostile file of every format, for tests that scan them as people do. */
@org.jspecify.annotations.NullMarked
package org.resguardo.cli.formats;
