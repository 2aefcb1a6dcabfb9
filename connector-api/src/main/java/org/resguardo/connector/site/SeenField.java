/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.site;

import java.util.Optional;
import org.resguardo.engine.DataCategory;

/**
 * One thing that a form asks.
 *
 * @param name its name in the page
 * @param label what people read beside it; may be empty
 * @param category what kind of personal data it asks for; empty when none, or when nobody can tell
 * @param required true when the form is not taken without it
 * @param hidden true when people do not see it
 */
public record SeenField(String name, String label, Optional<DataCategory> category, boolean required, boolean hidden) {}
