/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine.detector;

import java.util.List;

/** Brings several detectors at once, from data. Found by the service loader, as single detectors are. */
public interface DetectorSource {

    /** The detectors. */
    List<DescribedDetector> detectors();
}
