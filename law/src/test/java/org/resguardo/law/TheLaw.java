/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/** The law as it comes with the program, loaded once for all tests. */
public final class TheLaw {
    /** The law. */
    public static final Law LAW = Law.standard();

    private TheLaw() {}
}
