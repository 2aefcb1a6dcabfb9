/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.plan;

import java.io.IOException;
import org.resguardo.platform.step.Step;

/**
 * What one step puts into the evidence bundle: what it did and when, with everything by which others can check it, and nothing about
 * people outside the business that would tell who they are.
 */
public interface EvidencePart {

    /** Whose part it is. */
    Step step();

    /** Puts the files into the step's folder. */
    void put(EvidenceFolder into) throws IOException;
}
