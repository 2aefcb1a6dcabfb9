/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;
import org.resguardo.engine.DataCategory;
import org.resguardo.engine.Detector;

/** What all detectors tell about themselves, told once. */
public abstract sealed class DescribedDetector implements Detector
        permits NumberDetector, TokenDetector, SignDetector, PrefixDetector, WordsDetector, HeadingDetector {
    private static final double TOO_COMMON = 0.3;

    private final String id;
    private final DataCategory category;
    private final String issuer;
    private final String document;

    /** A detector with an id, a category, an issuing country or an empty string, and the document behind its format. */
    protected DescribedDetector(String id, DataCategory category, String issuer, String document) {
        this.id = id;
        this.category = category;
        this.issuer = issuer;
        this.document = document;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final DataCategory category() {
        return category;
    }

    @Override
    public final String issuer() {
        return issuer;
    }

    @Override
    public final String document() {
        return document;
    }

    @Override
    public boolean onByDefault() {
        return true;
    }

    /**
     * Further ids under which the word files speak of this detector: its own where that is empty, and those of what it
     * finds besides.
     */
    public List<String> otherIds() {
        return List.of();
    }

    /**
     * The chance that a value of the right shape which is something else passes this detector, between 0 and 1. A column is
     * judged by it: the smaller, the more each fitting value says.
     */
    public double chanceOfMistake() {
        return 0.05;
    }

    /**
     * True when the shape is so common that even a whole column of fitting values says little, and only a heading or
     * the neighbouring columns can decide.
     */
    public boolean weak() {
        return false;
    }

    /** True when the shape is so common that a column of such values is nothing without a heading that says what it is. */
    public final boolean needsHeading() {
        return weak() && chanceOfMistake() >= TOO_COMMON;
    }

    /** False when only running text is looked at, since a column of such values alone says nothing. */
    public boolean inColumns() {
        return true;
    }

    /** True when words about somebody's health around a candidate speak for it. */
    public boolean heardInRecords() {
        return false;
    }

    /** True when what stands behind a label that names the detector is taken for its value, whatever its shape. */
    public boolean labelled() {
        return false;
    }

    /** Texts in which nothing may be found beside those of the detector itself; none unless said otherwise. */
    @Override
    public List<String> nearMisses() {
        return List.of();
    }

    @Override
    public final String toString() {
        return id;
    }
}
