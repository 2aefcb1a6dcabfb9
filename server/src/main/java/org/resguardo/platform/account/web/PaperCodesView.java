/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account.web;

import java.util.List;

/**
 * The codes to be written down.
 *
 * @param codes the codes, shown this once
 */
public record PaperCodesView(List<String> codes) {}
