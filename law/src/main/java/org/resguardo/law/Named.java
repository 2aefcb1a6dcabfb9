/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/** A choice that the data files write as a word. */
public interface Named {

    /** The word in the files. */
    String id();
}
