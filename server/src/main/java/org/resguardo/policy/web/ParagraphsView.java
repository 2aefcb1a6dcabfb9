/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.web;

import java.util.List;
import org.resguardo.platform.web.FormView;
import org.resguardo.policy.claim.OwnParagraph;

/**
 * Paragraphs of the owner.
 *
 * @param paragraphs those that there are
 * @param changes true when the reader may change something
 * @param form the form for a new one
 */
public record ParagraphsView(List<OwnParagraph> paragraphs, boolean changes, FormView form) {}
