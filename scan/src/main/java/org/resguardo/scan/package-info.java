/* SPDX-License-Identifier: Apache-2.0 */
/**
 * One look at data stores.
 *
 * <p>{@link org.resguardo.scan.Scan} lists what the connectors offer, feeds what they read to the engine, and makes of it a
 * {@link org.resguardo.scan.ScanReport}: what was found and where, what could not be read and why, and how far the look
 * went. A report holds no scanned value.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.scan;
