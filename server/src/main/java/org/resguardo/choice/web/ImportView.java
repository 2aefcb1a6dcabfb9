/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.choice.evidence.EvidenceFormat;
import org.resguardo.choice.evidence.Imports;
import org.resguardo.platform.web.FormView;

/**
 * Where files of other tools come in.
 *
 * @param formats which tools
 * @param outcome what came of a file; empty before one came
 * @param form what was chosen
 * @param offered true when customers are asked about anything, without which nothing can be taken in
 */
public record ImportView(
        List<EvidenceFormat> formats, Optional<Imports.Outcome> outcome, FormView form, boolean offered) {}
