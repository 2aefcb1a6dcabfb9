/* SPDX-License-Identifier: Apache-2.0 */
/** What a website shows to strangers: its forms, who else is called, and what is left in browsers. Facts alone; what they mean is for others to say. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.site;
