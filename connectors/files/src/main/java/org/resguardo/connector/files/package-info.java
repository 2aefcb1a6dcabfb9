/* SPDX-License-Identifier: Apache-2.0 */
/**
 * Reads the files of a folder.
 *
 * <p>{@link org.resguardo.connector.files.FilesConnector} walks the folder. What a file is comes from its first bytes and its
 * name; one {@link org.resguardo.connector.files.Format} a kind of file, found by the service loader, hands over what is in
 * it. Formats that need somebody else's parser run in a child process with limits, so that no file can take the program
 * down; only our own readers of plain text and of delimited text run beside the engine.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.files;
