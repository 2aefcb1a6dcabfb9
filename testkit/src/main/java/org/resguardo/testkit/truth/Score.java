/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.truth;

/** How often something was there, was found, and was claimed rightly and wrongly. */
public final class Score {
    private int planted;
    private int found;
    private int right;
    private int wrong;

    void plant(boolean isFound) {
        planted++;
        found += isFound ? 1 : 0;
    }

    void claim(boolean isRight) {
        right += isRight ? 1 : 0;
        wrong += isRight ? 0 : 1;
    }

    /** How many columns and documents hold it. */
    public int planted() {
        return planted;
    }

    /** In how many of those it was found. */
    public int found() {
        return found;
    }

    /** How many claims were wrong. */
    public int wrong() {
        return wrong;
    }

    /** The share of what is there that was found; 1 when nothing is there. */
    public double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    /** The share of claims that are right; 1 when nothing was claimed. */
    public double precision() {
        return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }
}
