/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

import java.io.IOException;
import java.util.function.IntConsumer;

/** Looks at one website, as a stranger who behaves. */
@FunctionalInterface
public interface SiteReader {

    /**
     * Looks once.
     *
     * @param progress told how many pages were read, before each page; what it throws ends the look
     * @throws IOException when not even the first page could be had
     */
    SiteLook look(IntConsumer progress) throws IOException;
}
