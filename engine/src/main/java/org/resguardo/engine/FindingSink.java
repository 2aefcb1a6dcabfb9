/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

/** Takes in what is found in a text, in the order of the text or nearly so. */
@FunctionalInterface
public interface FindingSink {

    /**
     * Takes one finding.
     *
     * @param finding what was found
     * @param value the value itself, which masks itself; usable only until this call returns
     */
    void found(Finding finding, PersonalValue value);
}
