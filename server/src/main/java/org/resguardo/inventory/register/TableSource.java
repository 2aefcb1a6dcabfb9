/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.register;

import java.nio.file.Path;
import java.util.List;

/** Reads tables out of files that somebody brought: workbooks, text, and archives of them. */
@FunctionalInterface
public interface TableSource {

    /** The tables in the files of a folder; empty when there are none that can be read. */
    List<Sheet> read(Path folder);
}
