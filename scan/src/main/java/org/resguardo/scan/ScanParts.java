/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import org.resguardo.engine.Engine;
import org.resguardo.scan.profile.SystemProfiles;

/** What all threads of one scan share. */
record ScanParts(
        Engine engine,
        SystemProfiles profiles,
        ScanSettings settings,
        StopSign stop,
        ProgressCounter progress,
        ReportLedger ledger,
        ScanListener listener) {}
