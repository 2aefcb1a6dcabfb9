/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What is known beforehand of the programs and services in which small businesses keep customers' data.
 *
 * <p>A {@link org.resguardo.scan.profile.SystemProfile} is a YAML file: how to recognise the system by its tables and headings,
 * what its columns hold, when its data becomes old, how to get data out of it and how to delete there.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.scan.profile;
