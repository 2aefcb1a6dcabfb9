/* SPDX-License-Identifier: Apache-2.0 */
/** What authorities, credit bureaus, media and banks are told of an incident, filled in as far as it is known. */
@NullMarked
package org.resguardo.protection.incident.form;

import org.jspecify.annotations.NullMarked;
