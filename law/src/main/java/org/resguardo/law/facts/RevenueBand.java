/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.facts;

import org.resguardo.law.Text;

/**
 * A range of yearly revenue. Its ends are the amounts that laws name, so that every band is wholly within or outside.
 *
 * @param id its name in files of facts
 * @param title what people call it
 * @param aboveUsd the end of the band before
 * @param upToUsd its own end; {@link Long#MAX_VALUE} for the last
 */
public record RevenueBand(String id, Text title, long aboveUsd, long upToUsd) {

    /** An amount within, by which conditions judge the whole band. */
    public long typicalUsd() {
        return upToUsd == Long.MAX_VALUE ? aboveUsd * 2 : aboveUsd + (upToUsd - aboveUsd) / 2;
    }
}
